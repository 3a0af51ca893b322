import { createHash } from 'node:crypto';
import { inlineSvg } from '@/lib/insights/draw/chart-svg';
import { escaped } from '@/lib/insights/draw/markup';
import { embedStyles } from '@/lib/insights/draw/styles';
import { direction, spokenLocale, translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import type { Problem } from './problem';
import type { ToldChart } from './told-chart';
import { textContent, type Content } from './written-answer';

const NARROW_PX = 340;
const WIDE_PX = 760;
const MOST_VALUES = 20;

/** A chart as a page for the frame of another site: no framework, no cookies, nothing loaded from anywhere. */
export function embedPage({ chart, words, locale, address }: ToldChart): Content {
  const drawing = (width: number) => inlineSvg(chart, words, { width, direction: direction(locale), language: spokenLocale(locale), most: MOST_VALUES });
  const { site, more } = wordsOf(locale);
  const body = `<figure>
<figcaption><h1><a href="${escaped(address)}">${escaped(words.title)}</a></h1><p class="soft">${escaped(words.what)}</p></figcaption>
<div class="narrow">${inNewTab(drawing(NARROW_PX))}</div>
<div class="wide">${inNewTab(drawing(WIDE_PX))}</div>
</figure>
<div class="small">
<p>${[...words.notes, `${words.filter}.`].map(escaped).join(' ')}</p>
<p>${escaped(words.caveat)}</p>
<p>${escaped(words.source)} · ${escaped(words.licence)} · <a href="${escaped(address)}">${escaped(more)}</a></p>
</div>`;
  return page(locale, `${words.title} · ${site}`, body);
}

/** Why there is no chart, for those who see the frame. */
export function embedProblem({ title, detail, problems = [] }: Problem, locale: Locale): Content {
  const t = translator(locale);
  const told = problems.map((problem) => `<li>${escaped(problem.detail)}</li>`).join('');
  const more = `<a href="${localPath('/insights', locale)}">${escaped(t('insightsFiles.embed.insights'))}</a>`;
  return page(locale, title, `<h1>${escaped(t('insightsFiles.embed.failed'))}</h1>\n<p class="soft">${escaped(detail)}</p>\n${told && `<ul class="small">${told}</ul>`}\n<p class="small">${more}</p>`);
}

function wordsOf(locale: Locale): { readonly site: string; readonly more: string } {
  const t = translator(locale);
  return { site: t('site.name'), more: t('insightsFiles.embed.more') };
}

/** The frame holds the chart and nothing else: what is followed opens beside the page that shows it. */
function inNewTab(svg: string): string {
  return svg.replaceAll('<a ', '<a target="_blank" rel="noopener" ');
}

const STYLES = `${embedStyles()}
*{box-sizing:border-box}
body{margin:0;padding:16px;background:var(--sheet);color:var(--ink);font:400 14px/1.5 "Noto Sans","Open Sans","Segoe UI",Roboto,Arial,sans-serif}
figure{margin:0}
h1{margin:0;font-size:20px;line-height:1.3;font-weight:600;text-wrap:balance}
p,ul{margin:4px 0 0}
h1 a{color:inherit;text-decoration:none}
[lang=en][dir=rtl] :is(h1,p,li){unicode-bidi:plaintext;text-align:right}
a:hover{text-decoration:underline}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.soft,.small{color:var(--soft)}
.small{font-size:12.5px}
.small a{color:inherit}
.narrow,.wide{margin-block:12px}
.narrow{max-inline-size:${NARROW_PX}px}
.wide{display:none;max-inline-size:${WIDE_PX}px}
@media (min-width:600px){.wide{display:block}.narrow{display:none}}`;

/** Tells the page around the frame how high the chart is, again when it asks; public/embed.js listens there. */
const SCRIPT = `(()=>{const tell=()=>parent.postMessage({smartPracticesHeight:Math.ceil(document.documentElement.getBoundingClientRect().height)},'*');new ResizeObserver(tell).observe(document.documentElement);addEventListener('message',({data})=>data&&data.smartPracticesAsk&&tell())})()`;

const POLICY = ["default-src 'none'", `style-src ${hashed(STYLES)}`, `script-src ${hashed(SCRIPT)}`, "base-uri 'none'", "form-action 'none'", 'frame-ancestors *'].join('; ');

function hashed(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function page(locale: Locale, title: string, body: string): Content {
  const html = `<!doctype html>
<html lang="${spokenLocale(locale)}" dir="${direction(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<base target="_blank">
<title>${escaped(title)}</title>
<style>${STYLES}</style>
</head>
<body>
${body}
<script>${SCRIPT}</script>
</body>
</html>
`;
  return textContent(html, 'text/html; charset=utf-8', { 'content-security-policy': POLICY });
}
