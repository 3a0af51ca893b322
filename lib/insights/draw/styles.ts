import { palette, tints, type Colour, type Theme } from './palette';

const SEMIBOLD = 'font-weight:600';
/** Light enough that ink stays readable on every one, in every colour. */
const SHADES = [0.07, 0.15, 0.24, 0.34, 0.45];

type Paint = (colour: Colour) => string;

/** What every class looks like. Single classes only, later ones win: pictures are read by programs that know little CSS. */
export function chartRules(paint: Paint): string[] {
  const rules: readonly (readonly [selector: string, declarations: string])[] = [
    ['.hit', 'fill:#fff;fill-opacity:0'],
    ['.bar', `fill:${paint('neutral')}`],
    ...tints.map((tint) => [`.t-${tint}`, `fill:${paint(tint)}`] as const),
    ['.picked', `fill:${paint('accent')}`],
    ['.open', `fill:none;stroke:${paint('edge')}`],
    ['.second', `fill:${paint('share')};stroke:${paint('ink')}`],
    ...tints.map((tint) => [`.t-${tint}-edge`, `stroke:${paint(tint)}`] as const),
    ...SHADES.map((opacity, i) => [`.s${i + 1}`, `fill-opacity:${opacity}`] as const),
    ['.land', `fill:${paint('share')}`],
    ['.dot', `fill:${paint('neutral')};stroke:${paint('sheet')}`],
    ['.dot-picked', `fill:${paint('accent')};stroke:${paint('sheet')}`],
    ['.hatch', `fill:none;stroke:${paint('edge')}`],
    ['.void', `fill:none;stroke:${paint('line')};stroke-dasharray:3 4`],
    ['.axis', `fill:none;stroke:${paint('line')}`],
    ['.journey', `fill:none;stroke:${paint('ink')};stroke-width:1.5`],
    ['.waypoint', `fill:${paint('sheet')};stroke:${paint('ink')};stroke-width:1.5`],
    ['.waypoint-picked', `fill:${paint('accent')};stroke:${paint('accent')}`],
    ['.label', `fill:${paint('ink')};font-size:14px`],
    ['.figure', `fill:${paint('ink')};font-size:14px`],
    ['.name', `fill:${paint('ink')};font-size:13px`],
    ['.tick', `fill:${paint('soft')};font-size:12px`],
    ['.within', `fill:${paint('sheet')};font-size:12px`],
    ['.strong', `fill:${paint('ink')}`],
    ['.small', `fill:${paint('soft')};font-size:12.5px`],
    ['.dim', `fill:${paint('soft')}`],
    ['.bold', SEMIBOLD],
    ['.chosen', `fill:${paint('accent')};${SEMIBOLD}`],
  ];
  return rules.map(([selector, declarations]) => `${selector}{${declarations}}`);
}

/** The styles within a file of this theme: only the rules for classes that the drawing has. */
export function stylesFor(svg: string, theme: Theme): string {
  const used = new Set([...svg.matchAll(/ class="([^"]+)"/g)].flatMap(([, classes]) => classes!.split(' ')));
  return fileRules(theme)
    .filter((rule) => !rule.startsWith('.') || used.has(rule.slice(1, rule.indexOf('{'))))
    .join('\n');
}

/** Literal colours, no variables, no questions to the screen. */
export function fileRules(theme: Theme): string[] {
  const paint: Paint = (colour) => palette[theme][colour];
  return [
    `text{font-family:"Noto Sans","Noto Sans Arabic",sans-serif}`,
    `.ground{fill:${paint('sheet')}}`,
    `.title{fill:${paint('ink')};font-size:20px;${SEMIBOLD}}`,
    `.what{fill:${paint('soft')};font-size:14px}`,
    ...chartRules(paint),
  ];
}

/** A drawing fills its column, but its words stay the size of words: the narrow one does not grow to the width of a page. */
const PAGE_RULES = `.chart{display:block;inline-size:100%;block-size:auto;overflow:visible;font-family:var(--font-sans,"Noto Sans",sans-serif);print-color-adjust:exact;break-inside:avoid}
.chart[width="340"]{max-inline-size:26rem}
.chart[width="760"]{max-inline-size:60rem}
.chart .mark:hover rect.hit{fill:var(--share);fill-opacity:0.55}
.chart .mark:hover :is(.label,.figure){text-decoration:underline}
.chart .mark:hover .dot{fill:var(--accent)}
.chart .mark:focus-visible{outline:none}
.chart .mark:focus-visible>:is(rect,circle):first-of-type{stroke:var(--accent);stroke-width:3}`;

/** Shapes keep their own colours where a reader has chosen a few for everything, so they are given these. */
const FORCED_RULES = `@media (forced-colors:active){
.chart{forced-color-adjust:none;--sheet:Canvas;--share:Canvas;--line:GrayText;--edge:CanvasText;--ink:CanvasText;--soft:CanvasText;--neutral:CanvasText;--accent:Highlight;${tints.map((tint) => `--${tint}:CanvasText`).join(';')}}
.chart .mark :is(.label,.figure){fill:LinkText}
.chart .land{stroke:GrayText}
.chart :is(${SHADES.map((_, i) => `.s${i + 1}`).join(',')}){fill:Canvas;fill-opacity:1;stroke:CanvasText}
}`;

/** The styles of drawings within pages, in the words of app/globals.css: app/charts.css holds them. */
export function pageStyles(): string {
  return [...chartRules((colour) => `var(--${colour})`).map((rule) => `.chart ${rule}`), PAGE_RULES, FORCED_RULES].join('\n');
}

/** The same for a page of its own: light and dark as the reader has it. */
export function embedStyles(): string {
  const declared = (theme: Theme) => Object.entries(palette[theme]).map(([name, value]) => `--${name}:${value}`).join(';');
  return [`:root{color-scheme:light dark;${declared('light')}}`, `@media (prefers-color-scheme:dark){:root{${declared('dark')}}}`, pageStyles()].join('\n');
}
