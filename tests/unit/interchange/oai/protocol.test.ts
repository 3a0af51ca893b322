import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { real } from '../../catalogue/snapshots';
import { ask, catalogue, errorsIn, found, generatedEntries, slugsIn } from './harvester';

const snapshot = catalogue(generatedEntries.slice(0, 30));
const [first] = snapshot.entries;
const identifier = `oai:practices.example.org:${first!.slug}`;

describe('every verb answers as the protocol asks', () => {
  test('Identify says who, where and what is kept of deleted records', () => {
    const xml = ask('verb=Identify', snapshot);
    expect(found(xml, '//oai:Identify/oai:baseURL')).toEqual(['https://practices.example.org/oai']);
    expect(found(xml, '//oai:deletedRecord')).toEqual(['persistent']);
    expect(found(xml, '//oai:earliestDatestamp')).toEqual(['2026-01-01T00:00:00Z']);
    expect(found(xml, '//id:repositoryIdentifier')).toEqual(['practices.example.org']);
    const [sample] = found(xml, '//id:sampleIdentifier');
    expect(errorsIn(ask(`verb=GetRecord&metadataPrefix=oai_dc&identifier=${sample}`, snapshot))).toEqual([]);
  });

  test('Identify answers before anything is published', () => {
    expect(errorsIn(ask('verb=Identify', catalogue([])))).toEqual([]);
  });

  test('ListMetadataFormats has Dublin Core, of all and of one', () => {
    for (const question of ['verb=ListMetadataFormats', `verb=ListMetadataFormats&identifier=${identifier}`])
      expect(found(ask(question, snapshot), '//oai:metadataPrefix')).toEqual(['oai_dc']);
  });

  test('ListSets has every filter but organisations, and every value under its filter', () => {
    const specs = found(ask('verb=ListSets', snapshot), '//oai:setSpec');
    expect(specs).toEqual(expect.arrayContaining(['phase', 'phase:arrival', 'need:shelter', 'country:JOR', 'gcm:23']));
    expect(specs.filter((spec) => spec.startsWith('organisation:'))).toEqual([]);
    for (const spec of specs.filter((one) => one.includes(':'))) expect(specs).toContain(spec.split(':')[0]);
    expect(new Set(specs).size).toBe(specs.length);
  });

  test('GetRecord has the header and Dublin Core of an entry', () => {
    const xml = ask(`verb=GetRecord&identifier=${identifier}&metadataPrefix=oai_dc`, snapshot);
    expect(slugsIn(xml)).toEqual([first!.slug]);
    expect(found(xml, '//dc:title')).toEqual([first!.title]);
    expect(found(xml, '//dc:identifier')).toEqual([`https://practices.example.org/catalogue/${first!.slug}`]);
  });

  test('ListIdentifiers has the headers of ListRecords', () => {
    const [records, identifiers] = ['ListRecords', 'ListIdentifiers'].map((verb) => ask(`verb=${verb}&metadataPrefix=oai_dc`, snapshot));
    for (const xpath of ['//oai:header/oai:identifier', '//oai:header/oai:datestamp', '//oai:header/oai:setSpec']) expect(found(identifiers!, xpath)).toEqual(found(records!, xpath));
    expect(slugsIn(identifiers!)).toHaveLength(30);
  });

  test('every real entry is a right record', () => {
    const xml = real.entries.map(({ slug }) => ask(`verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:practices.example.org:${slug}`, real));
    expect(xml.flatMap((one) => found(one, '//dc:title'))).toEqual(real.entries.map(({ title }) => title));
  });
});

describe('what is wrong is said with the code of the protocol', () => {
  test.each([
    ['', 'badVerb'],
    ['verb=', 'badVerb'],
    ['verb=Everything', 'badVerb'],
    ['verb=identify', 'badVerb'],
    ['verb=__proto__', 'badVerb'],
    ['verb=Identify&verb=Identify', 'badVerb'],
    ['verb=Identify&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=GetRecord', 'badArgument'],
    [`verb=GetRecord&identifier=${identifier}`, 'badArgument'],
    ['verb=GetRecord&metadataPrefix=oai_dc', 'badArgument'],
    [`verb=GetRecord&identifier=${identifier}&identifier=${identifier}&metadataPrefix=oai_dc`, 'badArgument'],
    ['verb=GetRecord&identifier=not%20a%22uri&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=ListRecords', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&colour=red', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai%20dc', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=yesterday', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00Z', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00.5Z', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-02T00:00:00Z', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=a%20b', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=abc', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=marc21', 'cannotDisseminateFormat'],
    [`verb=GetRecord&identifier=${identifier}&metadataPrefix=marc21`, 'cannotDisseminateFormat'],
    ['verb=GetRecord&identifier=oai:practices.example.org:no-such-entry&metadataPrefix=oai_dc', 'idDoesNotExist'],
    [`verb=GetRecord&identifier=oai:elsewhere.example.org:${first!.slug}&metadataPrefix=oai_dc`, 'idDoesNotExist'],
    ['verb=ListMetadataFormats&identifier=oai:practices.example.org:no-such-entry', 'idDoesNotExist'],
    ['verb=ListRecords&metadataPrefix=oai_dc&until=2020-01-01', 'noRecordsMatch'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=colour:red', 'noRecordsMatch'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=phase:nowhere', 'noRecordsMatch'],
    ['verb=ListRecords&resumptionToken=abc', 'badResumptionToken'],
    ['verb=ListIdentifiers&resumptionToken=%2F..%2Fetc', 'badResumptionToken'],
    ['verb=ListSets&resumptionToken=abc', 'badResumptionToken'],
  ])('%s is %s', (question, code) => {
    expect(errorsIn(ask(question, snapshot))).toEqual([code]);
  });

  test('a question that is none of the protocol is not repeated, another one is', () => {
    expect(found(ask('verb=ListRecords&colour=red', snapshot), '//oai:request/@*')).toEqual([]);
    expect(found(ask('verb=ListRecords&metadataPrefix=marc21', snapshot), '//oai:request/@*')).toEqual(['ListRecords', 'marc21']);
  });
});

const anyVerb = fc.oneof(fc.constantFrom('Identify', 'ListMetadataFormats', 'ListSets', 'GetRecord', 'ListIdentifiers', 'ListRecords'), fc.string({ unit: 'binary' }));
const anyName = fc.oneof(fc.constantFrom('metadataPrefix', 'identifier', 'from', 'until', 'set', 'resumptionToken', 'verb'), fc.string());
const anyValue = fc.oneof(fc.constantFrom('oai_dc', identifier, '2026-01-01', '2026-01-01T00:00:10Z', 'phase', 'need:shelter'), fc.string({ unit: 'binary' }));

test('whatever is asked, the answer is right by the schemas', () => {
  fc.assert(
    fc.property(anyVerb, fc.array(fc.tuple(anyName, anyValue), { maxLength: 5 }), (verb, said) => {
      ask(new URLSearchParams([['verb', verb], ...said]), snapshot);
    }),
    { numRuns: 1_000, seed: 5 },
  );
});
