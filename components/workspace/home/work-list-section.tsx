import { translator } from '@/lib/messages/translator';
import type { WorkListName } from '@/lib/permissions/work-lists';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { WorkListItems } from './work-list';

type SectionProps = {
  readonly name: WorkListName;
  readonly total: number;
  readonly items: React.ComponentProps<typeof WorkListItems>['items'];
  readonly locale: Locale;
};

/** The newest of a list, and the way to all of it. */
export function WorkListSection({ name, total, items, locale }: SectionProps) {
  const t = translator(locale);
  return (
    <section aria-labelledby={`list-${name}`}>
      <h2 id={`list-${name}`}>{t(`workspace.lists.${name}`, { count: total })}</h2>
      <WorkListItems items={items} locale={locale} />
      {total > items.length && (
        <p>
          <a className="prose-link" href={`${localPath('/workspace', locale)}?list=${name}`}>
            {t('workspace.all', { list: t(`workspace.lists.${name}`, { count: total }) })}
          </a>
        </p>
      )}
    </section>
  );
}
