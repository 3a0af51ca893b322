import type { Quad } from 'n3';
import { translator } from '@/lib/messages/translator';
import type { Vocabulary } from '@/lib/vocabulary/vocabulary';
import { listAddress, LICENCE, publisherAddress, valueAddress } from './addresses';
import { codeTypes } from './country-codes';
import { sourcesOf } from './sources';
import { about, inEnglish, named, plain, spoken, thing } from './statements';
import { termStatements, type NamedTerm } from './term-statements';

/** A closed list as a concept scheme (SKOS), its values as concepts, its groups as collections. */
export function vocabularyStatements(vocabulary: Vocabulary, all: readonly Vocabulary[], site: URL): Quad[] {
  const terms = vocabulary.terms.flatMap((term) => termStatements(term, vocabulary, narrowerTerms(vocabulary.list, term.slug, all), site));
  return [...schemeStatements(vocabulary, site), ...groupStatements(vocabulary, site), ...terms];
}

/** Values of other lists that lie under this one: needs under a dimension, countries under a region. */
function narrowerTerms(list: string, slug: string, all: readonly Vocabulary[]): NamedTerm[] {
  return all.filter(({ parentList }) => parentList === list).flatMap((narrower) => narrower.terms.filter(({ parent }) => parent === slug).map((term) => ({ list: narrower.list, slug: term.slug })));
}

function schemeStatements({ list, label, plural, description, sources, terms }: Vocabulary, site: URL): Quad[] {
  const scheme = listAddress(list, site);
  return [
    ...about(scheme, [
      ['rdf:type', named('skos:ConceptScheme')],
      ['skos:prefLabel', ...spoken(plural ?? label)],
      ['dcterms:title', ...spoken(plural ?? label)],
      ['dcterms:description', ...spoken(description)],
      ['dcterms:identifier', plain(list)],
      ['dcterms:license', thing(LICENCE)],
      ['dcterms:publisher', thing(publisherAddress(site))],
      ...sourcesOf(sources),
      ['skos:hasTopConcept', ...terms.map(({ slug }) => thing(valueAddress(list, slug, site)))],
    ]),
    ...(list === 'country' ? codeTypes(site) : []),
  ];
}

function groupStatements({ list, groups = [], terms }: Vocabulary, site: URL): Quad[] {
  return groups.flatMap(({ slug, label }) =>
    about(`${listAddress(list, site)}#${slug}`, [
      ['rdf:type', named('skos:Collection')],
      ['skos:prefLabel', ...spoken(label)],
      ['skos:inScheme', thing(listAddress(list, site))],
      ['skos:member', ...terms.filter(({ group }) => group === slug).map((term) => thing(valueAddress(list, term.slug, site)))],
    ]),
  );
}

/** Who offers the lists and the collection: this site, by its own name. */
export function publisherStatements(site: URL): Quad[] {
  const t = translator('en');
  return about(publisherAddress(site), [
    ['rdf:type', named('foaf:Agent')],
    ['foaf:name', inEnglish(t('site.name'))],
    ['foaf:homepage', thing(new URL('/', site).href)],
  ]);
}
