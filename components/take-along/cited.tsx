import type { Reference } from '@/lib/interchange/references/reference';
import { citationStyles, citedIn } from '@/lib/interchange/references/styles';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

/** A reference in the common styles, each ready to be marked and copied. Other styles come from the CSL file. */
export function Cited({ reference, locale }: { reference: Reference; locale: Locale }) {
  const t = translator(locale);
  return (
    <dl className="cited" lang="en" dir="ltr">
      {citationStyles.map((style) => (
        <div key={style}>
          <dt>{t(`openData.styles.${style}`)}</dt>
          <dd>{citedIn(style, reference)}</dd>
        </div>
      ))}
    </dl>
  );
}
