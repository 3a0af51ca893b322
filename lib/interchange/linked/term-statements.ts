import type { Quad } from 'n3';
import { mappingsOf, type Mapping } from '@/lib/content/mappings';
import { translator } from '@/lib/messages/translator';
import type { Localised } from '@/lib/vocabulary/locale';
import type { Term, Vocabulary } from '@/lib/vocabulary/vocabulary';
import { listAddress, valueAddress } from './addresses';
import { codesOf } from './country-codes';
import type { Name } from './names';
import { sourcesOf } from './sources';
import { about, inEnglish, named, plain, spoken, thing, type Said } from './statements';

/** `narrower`: values of another list that lie under this one. */
export function termStatements(term: Term, { list, parentList }: Vocabulary, narrower: readonly NamedTerm[], site: URL): Quad[] {
  const scheme = thing(listAddress(list, site));
  return about(valueAddress(list, term.slug, site), [
    ['rdf:type', named('skos:Concept')],
    ['skos:inScheme', scheme],
    ['skos:topConceptOf', scheme],
    ['skos:prefLabel', ...spoken(term.label)],
    ['skos:altLabel', ...otherLabels(term)],
    ['skos:definition', ...spoken(term.definition)],
    ['skos:scopeNote', ...spoken(term.note), ...spoken(term.question)],
    ['skos:notation', ...notations(list, term, site)],
    ...sourcesOf(term.sources),
    ['skos:broader', ...(term.parent && parentList ? [thing(valueAddress(parentList, term.parent, site))] : [])],
    ['skos:narrower', ...narrower.map((value) => thing(valueAddress(value.list, value.slug, site)))],
    ...mappingsOf(list, term.slug).map((mapping) => mapped(mapping, site)),
    ['skos:editorialNote', ...readings(mappingsOf(list, term.slug), site)],
  ]);
}

export type NamedTerm = { readonly list: string; readonly slug: string };

/** Short and official names, where they say it in other words than the label. */
function otherLabels({ label, short, officialTitle }: Term): Said[] {
  const differs = (other: Localised | undefined) => spoken(other).filter(({ value, language }) => label[language as keyof Localised] !== value);
  const all = [...differs(short), ...differs(officialTitle)];
  return all.filter((one, i) => all.findIndex((other) => other.equals(one)) === i);
}

function notations(list: string, term: Term, site: URL): Said[] {
  return list === 'country' ? codesOf(term, site) : term.code ? [plain(term.code)] : [];
}

function mapped({ relation, to }: Mapping, site: URL): [Name, Said] {
  return [`skos:${relation}`, thing(targetAddress(to, site))];
}

function targetAddress(to: string, site: URL): string {
  const [list, slug] = to.split('/');
  return to.includes(':') ? to : valueAddress(list!, slug!, site);
}

/** Relations that are a reading of ours say so. */
function readings(mappings: readonly Mapping[], site: URL): Said[] {
  return mappings.filter(({ basis }) => basis === 'inferred').map(({ to }) => inEnglish(translator('en')('linkedData.inferred', { address: targetAddress(to, site) })));
}
