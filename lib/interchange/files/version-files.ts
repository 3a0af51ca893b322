import { shownPictures } from '@/lib/catalogue/public-pictures';
import { currentDatabase } from '@/lib/catalogue/current';
import { publicVersion, type PublicVersion } from '@/lib/editorial/public-versions';
import { localPath } from '@/lib/vocabulary/locale';
import { revisionRecord } from '../api/revision-record';
import type { SuffixOf } from '../formats';
import { entryNode, linkedContext } from '../linked/entry-node';
import { movedEntry } from '../moved';
import { CallRefused } from '../problem';
import { referenceFile } from '../references/reference-files';
import { entryReference } from '../references/references-of';
import { textContent, writtenContent } from '../written-answer';
import { disposition, type AskedFile, type FileAnswer } from './asked-file';
import { requireNone } from './own-parameters';

type Maker = (version: PublicVersion, slug: string, asked: AskedFile) => string;

const makers: { readonly [S in SuffixOf<'version'>]: Maker } = {
  json: (version, slug, { snapshot, site }) => JSON.stringify(revisionRecord(slug, version, snapshot, site)),
  jsonld: ({ entry, number, at }, slug, asked) => {
    const address = new URL(`/catalogue/${slug}/versions/${number}`, asked.site).href;
    return JSON.stringify({ '@context': linkedContext, ...entryNode({ ...entry, slug, pictures: shownPictures(entry, asked.snapshot) }, asked.snapshot, asked), '@id': address, url: address, version: String(number), dateModified: at.toISOString() });
  },
  ris: (...given) => cited('ris', ...given),
  bib: (...given) => cited('bib', ...given),
  'csl.json': (...given) => cited('csl.json', ...given),
};

/** A published revision in a format: its address always says the same. */
export async function versionFile(asked: AskedFile): Promise<FileAnswer> {
  const { of, format, params, locale } = asked;
  const [slug = '', number = ''] = of;
  requireNone(params);
  if (!asked.snapshot.bySlug.has(slug)) return movedEntry(slug, (present) => localPath(`/catalogue/${present}/versions/${number}.${format.suffix}`, locale));
  const version = await publicVersion(currentDatabase(), slug, number);
  if (!version) throw new CallRefused('not-found');
  const make = makers[format.suffix as SuffixOf<'version'>];
  return writtenContent(textContent(make(version, slug, asked), format.type, disposition(format, `${slug}-${number}`)));
}

function cited(suffix: 'ris' | 'bib' | 'csl.json', { entry, number, at }: PublicVersion, slug: string, asked: AskedFile): string {
  return [...referenceFile(suffix, [entryReference({ ...entry, slug }, asked, { number, day: at.toISOString().slice(0, 10) })])].join('');
}
