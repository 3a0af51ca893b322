import type { ReactNode } from 'react';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

type WordsPageProps = { readonly title: string; readonly lead: string; readonly locale: Locale; readonly more?: { readonly path: string; readonly label: string }; readonly children?: ReactNode };

/** A page of the form that asks nothing: it has arrived, or none are taken. */
export function ShareWordsPage({ title, lead, locale, more, children }: WordsPageProps) {
  const t = translator(locale);
  return (
    <div className="page share-words">
      <h1 className="headline text-4xl">{title}</h1>
      <p className="entry-lead">{lead}</p>
      {children}
      <p className="share-ways">
        <a className="button" href={localPath('/catalogue', locale)}>
          {t('share.toCatalogue')}
        </a>
        {more ? (
          <a className="prose-link" href={localPath(more.path, locale)}>
            {more.label}
          </a>
        ) : null}
      </p>
    </div>
  );
}
