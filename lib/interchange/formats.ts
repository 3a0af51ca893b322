/** What can be taken along from the site. `list`: a view of the catalogue; `version`: a published revision; `dataset`: the whole. */
export const things = ['list', 'entry', 'version', 'chart', 'vocabularies', 'vocabulary', 'dataset'] as const;
export type Thing = (typeof things)[number];

export type PictureParam = 'width' | 'theme' | 'scale';
type Format = {
  /** What stands behind the point of an address: `/catalogue.csv`. */
  readonly suffix: string;
  readonly type: string;
  /** Whether a browser shows it or saves it. */
  readonly opens: 'inline' | 'attachment';
  readonly of: readonly Thing[];
  /** Parameters of its own; those of the thing come with it. */
  readonly parameters: readonly (PictureParam | 'hxl' | 'cite')[];
};

const cited = ['list', 'entry', 'version', 'chart'] as const;
const file = { opens: 'attachment', parameters: [] } as const;
const shown = { opens: 'inline', parameters: [] } as const;

/** Every format of everything. Routes, negotiation, menus, `Link` headers and documentation read this table. */
export const formats = [
  { ...shown, suffix: 'json', type: 'application/json; charset=utf-8', of: ['list', 'entry', 'version', 'chart', 'vocabularies', 'vocabulary'] },
  { ...file, suffix: 'csv', type: 'text/csv; charset=utf-8', of: ['list', 'entry', 'chart', 'vocabulary'], parameters: ['hxl'] },
  { ...file, suffix: 'long.csv', type: 'text/csv; charset=utf-8', of: ['list', 'entry'], parameters: ['hxl'] },
  { ...file, suffix: 'figures.csv', type: 'text/csv; charset=utf-8', of: ['list', 'entry'], parameters: ['hxl'] },
  { ...file, suffix: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', of: ['list', 'entry', 'chart'], parameters: ['hxl'] },
  { ...shown, suffix: 'jsonld', type: 'application/ld+json', of: ['list', 'entry', 'version', 'vocabularies', 'vocabulary', 'dataset'] },
  { ...shown, suffix: 'ttl', type: 'text/turtle; charset=utf-8', of: ['vocabularies', 'vocabulary', 'dataset'] },
  { ...file, suffix: 'ris', type: 'application/x-research-info-systems; charset=utf-8', of: cited, parameters: ['cite'] },
  { ...file, suffix: 'bib', type: 'application/x-bibtex; charset=utf-8', of: cited, parameters: ['cite'] },
  { ...shown, suffix: 'csl.json', type: 'application/vnd.citationstyles.csl+json', of: cited, parameters: ['cite'] },
  { ...shown, suffix: 'atom', type: 'application/atom+xml; charset=utf-8', of: ['list', 'entry'] },
  { ...shown, suffix: 'jsonfeed', type: 'application/feed+json; charset=utf-8', of: ['list', 'entry'] },
  { ...shown, suffix: 'svg', type: 'image/svg+xml', of: ['chart'], parameters: ['width', 'theme'] },
  { ...shown, suffix: 'png', type: 'image/png', of: ['chart'], parameters: ['width', 'theme', 'scale'] },
  { ...file, suffix: 'zip', type: 'application/zip', of: ['dataset'] },
] as const satisfies readonly Format[];

export type KnownFormat = (typeof formats)[number];
export type Suffix = KnownFormat['suffix'];
/** The formats of one kind of thing. */
export type SuffixOf<T extends Thing> = { [F in KnownFormat['suffix']]: T extends Extract<KnownFormat, { suffix: F }>['of'][number] ? F : never }[KnownFormat['suffix']];

export function formatsOf<T extends Thing>(thing: T): readonly (KnownFormat & { readonly suffix: SuffixOf<T> })[] {
  return formats.filter((format): format is KnownFormat & { readonly suffix: SuffixOf<T> } => (format.of as readonly Thing[]).includes(thing));
}

export function formatOf(thing: Thing, suffix: string): KnownFormat | undefined {
  return formatsOf(thing).find((format) => format.suffix === suffix);
}

/** A media type without its parameters. */
export function bareType(type: string): string {
  return type.split(';')[0]!;
}

/** Parameters that a format has of its own for this kind of thing. */
export function ownParameters(thing: Thing, { parameters }: KnownFormat): KnownFormat['parameters'][number][] {
  return parameters.filter((name) => (name === 'hxl' ? thing === 'list' || thing === 'entry' : name === 'cite' ? thing === 'list' : true));
}
