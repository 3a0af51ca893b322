import { currentSnapshot } from '@/lib/catalogue/current';
import { cutText } from '@/lib/catalogue/text/cut';
import { today } from '@/lib/vocabulary/day';
import { isLocale } from '@/lib/vocabulary/locale';
import { formatOf, formatsOf, things, type Thing } from '../formats';
import { CallRefused } from '../problem';
import { siteAddress } from '@/lib/site-address';
import type { AskedFile, FileAnswer } from './asked-file';
import { chartFileOf } from './chart-files';
import { datasetFileOf } from './dataset-files';
import { entryFile } from './entry-files';
import { listFile } from './list-files';
import { versionFile } from './version-files';
import { vocabularyFileOf } from './vocabulary-files';

const makers: { readonly [T in Thing]: (asked: AskedFile) => FileAnswer | Promise<FileAnswer> } = {
  list: listFile,
  entry: entryFile,
  version: versionFile,
  chart: chartFileOf,
  vocabularies: vocabularyFileOf,
  vocabulary: vocabularyFileOf,
  dataset: datasetFileOf,
};

/** Anything of the site in any of its formats. Throws CallRefused: `not-acceptable` names the formats there are. */
export async function fileOf(locale: string, name: string, suffix: string, of: readonly string[], params: URLSearchParams, sender: string): Promise<FileAnswer> {
  const thing = things.find((known) => known === name);
  if (!isLocale(locale) || !thing) throw new CallRefused('not-found');
  const format = formatOf(thing, suffix);
  const allowed = formatsOf(thing).map((one) => one.suffix);
  if (!format) throw new CallRefused('not-acceptable', [{ parameter: 'format', value: cutText(suffix, 100), detail: allowed.map((one) => `.${one}`).join(', '), allowed }]);
  return makers[thing]({ snapshot: currentSnapshot(), locale, site: await siteAddress(), today: today(), of, format, params, sender });
}
