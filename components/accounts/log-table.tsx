import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { logDetails } from './log-details';
import type { LoggedType } from './log-types';

export type ShownEvent = {
  readonly id: number;
  readonly at: Date;
  readonly type: LoggedType;
  readonly actor: string | null;
  readonly subject: string | null;
  readonly entry: { readonly slug: string; readonly title: string | null; readonly isPublic: boolean } | null;
  readonly revision: number | null;
  readonly payload: Readonly<Record<string, unknown>>;
};

/** The log as a table. An entry that readers see is a link. */
export function LogTable({ rows, locale }: { readonly rows: readonly ShownEvent[]; readonly locale: Locale }) {
  const t = translator(locale);
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' });
  return (
    <div className="people-frame" role="region" aria-label={t('accounts.log.title')} tabIndex={0}>
      <table className="people-table log-table">
        <thead>
          <tr>
            {(['number', 'when', 'who', 'what', 'about', 'detail'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`accounts.log.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="text-soft">{row.id}</td>
              <td className="whitespace-nowrap">{when.format(row.at)}</td>
              <td className="whitespace-nowrap">{row.actor ?? <span className="text-soft">{t('accounts.log.system')}</span>}</td>
              <td className="whitespace-nowrap">{t.has(`accounts.log.types.${row.type}`) ? t(`accounts.log.types.${row.type}`) : row.type}</td>
              <td>
                <About row={row} locale={locale} />
              </td>
              <td className="text-xs text-soft">{logDetails(row.payload)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function About({ row: { entry, subject, actor }, locale }: { readonly row: ShownEvent; readonly locale: Locale }) {
  if (entry?.isPublic)
    return (
      <a className="prose-link" href={localPath(`/catalogue/${entry.slug}`, locale)}>
        {entry.title ?? entry.slug}
      </a>
    );
  if (entry) return <>{entry.title ?? entry.slug}</>;
  return <>{subject === actor ? null : subject}</>;
}
