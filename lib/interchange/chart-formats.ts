/** What a chart can be taken along as. Menus, routes and documentation read this table. */
export const chartFormats = [
  { suffix: 'svg', type: 'image/svg+xml', opens: 'inline', parameters: ['width', 'theme'] },
  { suffix: 'png', type: 'image/png', opens: 'inline', parameters: ['width', 'theme', 'scale'] },
  { suffix: 'csv', type: 'text/csv; charset=utf-8', opens: 'attachment', parameters: [] },
  { suffix: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', opens: 'attachment', parameters: [] },
  { suffix: 'json', type: 'application/json; charset=utf-8', opens: 'inline', parameters: [] },
] as const satisfies readonly ChartFormat[];

type ChartFormat = {
  readonly suffix: string;
  readonly type: string;
  /** Whether a browser shows it or saves it. */
  readonly opens: 'inline' | 'attachment';
  readonly parameters: readonly PictureParam[];
};
export type ChartSuffix = (typeof chartFormats)[number]['suffix'];

export const pictureThemes = ['light', 'dark'] as const;
/** CSS pixels; the height follows from the chart. `scale`: pixels of the file for each of them. */
export const pictureSizes = { width: { least: 240, most: 1600, usual: 760 }, scale: { least: 1, most: 3, usual: 2 } } as const;
export type PictureParam = 'width' | 'theme' | 'scale';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function chartFormat(suffix: string): (typeof chartFormats)[number] | undefined {
  return chartFormats.find((format) => format.suffix === suffix);
}
