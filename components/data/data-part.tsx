import type { ReactNode } from 'react';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

type Text = 'dataPage.formatsText' | 'dataPage.useText' | 'dataPage.apiText' | 'dataPage.versionsText' | 'dataPage.versionsFollow' | 'dataPage.licenceText';
type DataPartProps = { readonly id: 'formats' | 'use' | 'api' | 'versions' | 'limits' | 'licence'; readonly texts: readonly Text[]; readonly locale: Locale; readonly children?: ReactNode };

/** A part of the page under its heading. */
export function DataPart({ id, texts, locale, children }: DataPartProps) {
  const t = translator(locale);
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className="headline">
        {t(`dataPage.${id}`)}
      </h2>
      {texts.map((text) => (
        <p key={text}>{t(text)}</p>
      ))}
      {children}
    </section>
  );
}
