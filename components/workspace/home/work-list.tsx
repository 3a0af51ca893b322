import { dateInWords } from '@/components/entry/dates';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import type { Kind } from '@/lib/catalogue/facets';
import type { Status } from '@/lib/permissions/operations';
import { termLabel } from '@/lib/vocabulary/lists';

type Item = {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  readonly status: Status;
  readonly since: Date;
  readonly creator: { readonly name: string } | null;
  readonly assignee: { readonly name: string } | null;
  readonly due: string | null;
  readonly nextReview: string | null;
  readonly isOverdue: boolean;
};

/** Entries below each other: what it is, how far it is, who has it. */
export function WorkListItems({ items, locale }: { items: readonly Item[]; locale: Locale }) {
  return (
    <ul className="work-items">
      {items.map((item) => (
        <li key={item.id}>
          <a href={localPath(`/workspace/entries/${item.id}`, locale)} className="work-title">
            {item.title}
          </a>
          <p>{factsOf(item, locale).join(' · ')}</p>
        </li>
      ))}
    </ul>
  );
}

function factsOf({ kind, status, since, creator, assignee, due, nextReview, isOverdue }: Item, locale: Locale): string[] {
  const t = translator(locale);
  const day = (date: Date) => dateInWords(date.toISOString().slice(0, 10), locale);
  return [
    termLabel('kind', kind, locale),
    t('workspace.since', { status: t(`workspace.statuses.${status}`), day: day(since) }),
    ...(creator ? [t('workspace.by', { name: creator.name })] : []),
    ...(assignee ? [t('workspace.reviewer', { name: assignee.name })] : []),
    ...(due ? [t(isOverdue ? 'workspace.overdueSince' : 'workspace.due', { day: dateInWords(due, locale) })] : []),
    ...(nextReview ? [t('workspace.nextReview', { day: dateInWords(nextReview, locale) })] : []),
  ];
}
