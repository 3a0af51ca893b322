import { palette, tints, type Colour, type Theme } from './palette';

type Paint = (colour: Colour) => string;

/** What every class looks like. Single classes only, later ones win: pictures are read by programs that know little CSS. */
export function chartRules(paint: Paint): string {
  const rules: readonly (readonly [selector: string, declarations: string])[] = [
    ['.hit', 'fill:#fff;fill-opacity:0'],
    ['.bar', `fill:${paint('neutral')}`],
    ...tints.map((tint) => [`.t-${tint}`, `fill:${paint(tint)}`] as const),
    ['.picked', `fill:${paint('accent')}`],
    ['.open', `fill:none;stroke:${paint('edge')}`],
    ['.hatch', `fill:none;stroke:${paint('edge')}`],
    ['.void', `fill:none;stroke:${paint('line')};stroke-dasharray:3 4`],
    ['.axis', `fill:none;stroke:${paint('line')}`],
    ['.journey', `fill:none;stroke:${paint('ink')};stroke-width:1.5`],
    ['.stop', `fill:${paint('sheet')};stroke:${paint('ink')};stroke-width:1.5`],
    ['.stop-picked', `fill:${paint('accent')};stroke:${paint('accent')}`],
    ['.label', `fill:${paint('ink')};font-size:14px`],
    ['.figure', `fill:${paint('ink')};font-size:14px`],
    ['.small', `fill:${paint('soft')};font-size:12.5px`],
    ['.dim', `fill:${paint('soft')}`],
    ['.chosen', `fill:${paint('accent')};font-weight:600`],
  ];
  return rules.map(([selector, declarations]) => `${selector}{${declarations}}`).join('\n');
}

/** The styles within a file of this theme: literal colours, no variables, no questions to the screen. */
export function fileStyles(theme: Theme): string {
  const paint: Paint = (colour) => palette[theme][colour];
  return [
    `text{font-family:"Noto Sans","Noto Sans Arabic",sans-serif}`,
    `.ground{fill:${paint('sheet')}}`,
    `.title{fill:${paint('ink')};font-size:20px;font-weight:600}`,
    `.what{fill:${paint('soft')};font-size:14px}`,
    chartRules(paint),
  ].join('\n');
}

/** The same for a page of its own that holds an inline drawing: light and dark as the reader has it, forced colours kept. */
export function embedStyles(): string {
  const declared = (theme: Theme) => Object.entries(palette[theme]).map(([name, value]) => `--${name}:${value}`).join(';');
  return [
    `:root{color-scheme:light dark;${declared('light')}}`,
    `@media (prefers-color-scheme:dark){:root{${declared('dark')}}}`,
    chartRules((colour) => `var(--${colour})`),
  ].join('\n');
}
