import { fileHref } from '@/lib/interchange/alternate-links';
import { formatsOf, type Thing } from '@/lib/interchange/formats';
import { formatInWords } from '@/lib/messages/format-in-words';
import type { Locale } from '@/lib/vocabulary/locale';

/** `href`: the page's address, with the parameters of this view. */
type FormatLinksProps = { readonly thing: Thing; readonly href: string; readonly locale: Locale };

/** Every format that the page can be taken along as: the same address with a suffix. */
export function FormatLinks({ thing, href, locale }: FormatLinksProps) {
  return (
    <ul className="formats no-print">
      {formatsOf(thing).map(({ suffix }) => (
        <li key={suffix}>
          <a href={fileHref(thing, suffix, href)} rel="alternate nofollow">
            <span className="prose-link">{suffix.toUpperCase()}</span> <span>{formatInWords(suffix, locale)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
