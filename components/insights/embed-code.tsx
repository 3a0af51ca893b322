import { CopyButton } from '@/components/entry/copy-button';
import { escaped } from '@/lib/insights/draw/markup';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

/** Room for most charts with their words, where the script that fits the frame to its chart may not run. */
const FRAME_HEIGHT_PX = 640;

type EmbedCodeProps = { readonly address: string; readonly title: string; readonly locale: Locale };

/** What to paste into another page, so that the chart stands there and stays up to date. */
export function EmbedCode({ address, title, locale }: EmbedCodeProps) {
  const t = translator(locale);
  const code = `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${FRAME_HEIGHT_PX}" loading="lazy"></iframe>\n<script src="${escaped(new URL('/embed.js', address).href)}" async></script>`;
  return (
    <details>
      <summary>{t('insightsPage.embed')}</summary>
      <p>{t('insightsPage.embedText')}</p>
      <pre className="pasted">
        <code>{code}</code>
      </pre>
      <CopyButton text={code} label={t('insightsPage.copyEmbed')} done={t('insightsPage.copied')} failed={t('insightsPage.copyFailed')} />
    </details>
  );
}
