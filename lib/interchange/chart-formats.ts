import { formatsOf, type SuffixOf } from './formats';

export const chartFormats = formatsOf('chart');
export type ChartSuffix = SuffixOf<'chart'>;

export const pictureThemes = ['light', 'dark'] as const;
/** CSS pixels; the height follows from the chart. `scale`: pixels of the file for each of them. */
export const pictureSizes = { width: { least: 240, most: 1600, usual: 760 }, scale: { least: 1, most: 3, usual: 2 } } as const;

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
