import { Fragment } from 'react';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

type TrailProps = { readonly steps: readonly { readonly path: string; readonly label: string }[]; readonly locale: Locale };

/** The pages above this one. */
export function Trail({ steps, locale }: TrailProps) {
  return (
    <nav aria-label={translator(locale)('vocabularyPage.trail')} className="text-sm text-soft">
      {steps.map(({ path, label }, index) => (
        <Fragment key={path}>
          {index > 0 ? <span aria-hidden="true"> / </span> : null}
          <a className="prose-link" href={localPath(path, locale)} data-soft>
            {label}
          </a>
        </Fragment>
      ))}
    </nav>
  );
}
