import { translator } from '@/lib/messages/translator';
import { citation } from './citation';
import { CopyButton } from './copy-button';
import type { EntryView } from './entry-view';
import { PrintButton } from './print-button';

/** How to cite the entry, and how to take it along. */
export function Cite({ view, address }: { view: EntryView; address: string }) {
  const t = translator(view.locale);
  const text = citation(view, address);
  return (
    <>
      <p className="citation">{text}</p>
      <p className="no-print mt-4 flex flex-wrap items-center gap-3">
        <CopyButton text={text} label={t('entryPage.copy')} done={t('entryPage.copied')} failed={t('entryPage.copyFailed')} />
        <PrintButton label={t('entryPage.print')} />
        <a className="prose-link inline-block py-2 text-sm" href={`/api/v1/entries/${view.entry.slug}`}>
          {t('entryPage.json')}
        </a>
      </p>
    </>
  );
}
