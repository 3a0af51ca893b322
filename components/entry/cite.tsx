import { Cited } from '@/components/take-along/cited';
import { FormatLinks } from '@/components/take-along/format-links';
import type { Reference } from '@/lib/interchange/references/reference';
import { translator } from '@/lib/messages/translator';
import { citation } from './citation';
import { CopyButton } from './copy-button';
import type { EntryView } from './entry-view';
import { PrintButton } from './print-button';

/** `files`: what of it can be taken along, and where; null for what readers cannot see. */
export type Citing = { readonly reference: Reference; readonly files: { readonly thing: 'entry' | 'version'; readonly href: string } | null };

/** How to cite the entry, and how to take it along. */
export function Cite({ view, citing: { reference, files } }: { view: EntryView; citing: Citing }) {
  const t = translator(view.locale);
  const text = citation(view, reference.url);
  return (
    <>
      <p className="citation">{text}</p>
      <p className="no-print mt-4 flex flex-wrap items-center gap-3">
        <CopyButton text={text} label={t('entryPage.copy')} done={t('entryPage.copied')} failed={t('entryPage.copyFailed')} />
        <PrintButton label={t('entryPage.print')} />
      </p>
      <details className="no-print mt-4">
        <summary>{t('openData.inStyles')}</summary>
        <Cited reference={reference} locale={view.locale} />
      </details>
      {files && (
        <details className="no-print mt-2">
          <summary>{t('openData.formatsOfEntry')}</summary>
          <FormatLinks {...files} locale={view.locale} />
        </details>
      )}
    </>
  );
}
