import './home.css';
import { dateInWords } from '@/components/entry/dates';
import type { Kind } from '@/lib/catalogue/facets';
import type { Lacking } from '@/lib/drafting/lacking';
import { translator } from '@/lib/messages/translator';
import type { Status } from '@/lib/permissions/operations';
import { termLabel } from '@/lib/vocabulary/lists';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

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
  readonly lacks: readonly Lacking[];
  readonly dead: readonly string[];
};

/** Entries below each other: what it is, how far it is, who has it, and why it is in the list where that does not go without saying. */
export function WorkListItems({ items, locale }: { items: readonly Item[]; locale: Locale }) {
  return (
    <ul className="work-items">
      {items.map((item) => (
        <li key={item.id}>
          <a href={localPath(`/workspace/entries/${item.id}`, locale)} className="work-title">
            {item.title}
          </a>
          <ul className="work-facts">
            {factsOf(item, locale).map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
          <Reasons item={item} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

function Reasons({ item: { lacks, dead }, locale }: { item: Item; locale: Locale }) {
  const t = translator(locale);
  const parts = lacks.map((name) => t(`workspace.lacking.${name}`)).join(', ');
  return (
    <>
      {lacks.length > 0 && <p>{t('workspace.lacks', { parts })}</p>}
      {dead.map((address) => (
        <p key={address}>
          {t.rich('workspace.dead', { address: () => <bdi className="work-address">{address}</bdi> })}
        </p>
      ))}
    </>
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
