import { describe, expect, test } from 'vitest';
import type { Change } from '@/lib/catalogue/change';
import { search } from '@/lib/catalogue/search';
import { ask as query, view } from '../../catalogue/snapshots';
import { ask, catalogue, errorsIn, found, generatedEntries as entries, harvest, published, slugsIn } from './harvester';

const LIST = 'verb=ListRecords&metadataPrefix=oai_dc';
const whole = catalogue(entries);
const slugsOf = (some: readonly { slug: string }[]) => some.map(({ slug }) => slug);
const later = (slug: string, second: number, kind: Change['kind'] = 'changed', rest: Partial<Change> = {}): Change => ({ version: 8, at: new Date(Date.UTC(2026, 1, 1, 0, 0, second)).toISOString(), kind, slug, revision: 2, fields: [], ...rest });

describe('a harvester gets the whole list, each record once', () => {
  test.each(['ListRecords', 'ListIdentifiers'])('through the tokens of %s', (verb) => {
    expect(harvest(`verb=${verb}&metadataPrefix=oai_dc`, () => [whole])).toEqual(slugsOf(entries));
  });

  test('whose size is said on every page, the last one with an empty token', () => {
    const pages: string[][] = [];
    harvest(LIST, () => [whole]);
    let question = LIST;
    for (let page = 0; page < 4; page += 1) {
      const xml = ask(question, whole);
      pages.push(found(xml, '//oai:resumptionToken/@completeListSize'));
      question = `verb=ListRecords&resumptionToken=${found(xml, '//oai:resumptionToken')[0]}`;
    }
    expect(pages).toEqual([['400'], ['400'], ['400'], ['400']]);
    expect(question).toMatch(/resumptionToken=$/);
  });

  test('with no token where it fits one page', () => {
    expect(found(ask(LIST, catalogue(entries.slice(0, 100))), '//oai:resumptionToken')).toEqual([]);
  });

  test('when all were published in the same second', () => {
    const at = '2026-01-01T00:00:00.000Z';
    const seeded = catalogue(entries, entries.map((entry, index) => ({ ...published(entry, index), at })));
    expect(harvest(LIST, () => [seeded])).toEqual(slugsOf(entries).sort());
  });

  test('while new entries are published in between', () => {
    const known = entries.slice(0, 350);
    const slugs = harvest(LIST, (page) => {
      const present = entries.slice(0, 350 + page * 10);
      return [catalogue(present, [...known.map(published), ...present.slice(350).map(({ slug }, i) => later(slug, i, 'published'))], 7 + page)];
    });
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.slice(0, 350)).toEqual(slugsOf(known));
    expect(slugs.length).toBeGreaterThan(350);
  });

  test('while entries change in between: what changes is given as it is then', () => {
    const [early, late] = [entries[3]!.slug, entries[390]!.slug];
    const changed = catalogue(entries, [...entries.map(published), later(late, 1), later(early, 2)], 9);
    const slugs = harvest(LIST, (page) => [page === 0 ? whole : changed]);
    expect(slugs.filter((slug) => slug === late)).toHaveLength(1);
    expect(slugs.filter((slug) => slug === early)).toHaveLength(2);
    expect(new Set(slugs)).toEqual(new Set(slugsOf(entries)));
  });

  test('while entries are archived in between: they are given as deleted ones', () => {
    const [gone, ...rest] = entries.slice(0, 250);
    const changes = [...entries.slice(0, 250).map(published), later(gone!.slug, 1, 'archived')];
    const slugs = harvest(LIST, (page) => (page === 0 ? [catalogue(entries.slice(0, 250))] : [catalogue(rest, changes, 8), catalogue([gone!], changes, 8)]));
    expect(slugs.filter((slug) => slug === gone!.slug)).toHaveLength(2);
    expect(slugs.at(-1)).toBe(gone!.slug);
  });
});

describe('a token', () => {
  const tokenOf = (xml: string) => found(xml, '//oai:resumptionToken')[0]!;
  const token = tokenOf(ask(LIST, whole));

  test('gives the same page as often as it is asked', () => {
    const pages = [1, 2].map(() => ask(`verb=ListRecords&resumptionToken=${token}`, whole));
    expect(slugsIn(pages[0]!)).toEqual(slugsIn(pages[1]!));
  });

  test('is refused for another verb, by a catalogue that was set back, and when it was tampered with', () => {
    const tampered = Buffer.from(Buffer.from(token, 'base64url').toString().replace('oai_dc', '')).toString('base64url');
    const refused = [ask(`verb=ListIdentifiers&resumptionToken=${token}`, whole), ask(`verb=ListRecords&resumptionToken=${token}`, catalogue(entries, undefined, 6)), ask(`verb=ListRecords&resumptionToken=${tampered}`, whole), ask(`verb=ListRecords&resumptionToken=${token.slice(0, 30)}`, whole)];
    for (const xml of refused) expect(errorsIn(xml)).toEqual(['badResumptionToken']);
  });

  test('keeps what was asked', () => {
    const slugs = harvest(`${LIST}&set=kind:practice&from=2026-01-01T00:00:20Z&until=2026-01-01T00:06:00Z`, () => [whole]);
    expect(slugs).toEqual(slugsOf(entries.slice(20, 361).filter(({ kind }) => kind === 'practice')));
    expect(slugs.length).toBeGreaterThan(200);
  });
});

describe('selective harvesting', () => {
  test('takes both ends in, in seconds and in days', () => {
    const seconds = ask(`${LIST}&from=2026-01-01T00:00:05Z&until=2026-01-01T00:00:07Z`, whole);
    expect(slugsIn(seconds)).toEqual(slugsOf(entries.slice(5, 8)));
    const changed = catalogue(entries, [...entries.map(published), later(entries[0]!.slug, 1)]);
    expect(slugsIn(ask(`${LIST}&from=2026-02-01`, changed))).toEqual([entries[0]!.slug]);
    expect(slugsIn(ask(`${LIST}&from=2026-02-01&until=2026-02-01`, changed))).toEqual([entries[0]!.slug]);
    expect(harvest(`${LIST}&until=2026-01-01`, () => [changed])).toEqual(slugsOf(entries.slice(1)));
  });

  test.each(['phase:arrival', 'need:shelter', 'region:europe', 'kind:enabler', 'principle:p5', 'country:JOR'])('the set %s is what the filter finds', (set) => {
    const found = harvest(`verb=ListIdentifiers&metadataPrefix=oai_dc&set=${set}`, () => [whole]);
    const { total } = search(whole, query(whole, set.replace(':', '=')), view);
    expect(found).toHaveLength(total);
    expect(total).toBeGreaterThan(0);
  });

  test('a filter as a set holds all that is classified by it, whose narrower sets its records name', () => {
    const xml = harvest('verb=ListIdentifiers&metadataPrefix=oai_dc&set=phase', () => [whole]);
    const unknown = search(whole, query(whole, 'phase=unknown'), view).total;
    expect(xml).toHaveLength(entries.filter(({ kind }) => kind === 'practice').length - unknown);
  });
});

describe('what is gone stays as a deleted record', () => {
  const [archived, renamed, ...rest] = entries.slice(0, 12);
  const now = { ...renamed!, slug: 'another-name' };
  const changes = [...entries.slice(0, 12).map(published).map((change) => (change.slug === renamed!.slug ? { ...change, slug: now.slug } : change)), later(archived!.slug, 1, 'archived'), later(now.slug, 2, 'renamed', { former: renamed!.slug })];
  const pair = [catalogue([now, ...rest], changes), catalogue([archived!], changes)] as const;
  const record = (slug: string) => ask(`verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:practices.example.org:${slug}`, ...pair);

  test.each([['archived', archived!.slug, '2026-02-01T00:00:01Z'], ['under its former name', renamed!.slug, '2026-02-01T00:00:02Z']])('%s', (_how, slug, datestamp) => {
    const xml = record(slug);
    expect(found(xml, '//oai:header/@status')).toEqual(['deleted']);
    expect(found(xml, '//oai:header/oai:datestamp')).toEqual([datestamp]);
    expect(found(xml, '//oai:setSpec').length).toBeGreaterThan(0);
    expect(found(xml, '//oai:metadata')).toEqual([]);
  });

  test('and an incremental harvest is told so', () => {
    const xml = ask(`${LIST}&from=2026-02-01`, ...pair);
    expect(new Set(slugsIn(xml))).toEqual(new Set([archived!.slug, renamed!.slug, now.slug]));
    expect(found(xml, '//oai:header[@status="deleted"]')).toHaveLength(2);
  });

  test('unless it came back, or another entry has its name', () => {
    const back = catalogue([archived!, now, ...rest], [...changes, later(archived!.slug, 3, 'published')]);
    const xml = ask(`verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:practices.example.org:${archived!.slug}`, back);
    expect([found(xml, '//oai:header/@status'), found(xml, '//oai:datestamp')]).toEqual([[], ['2026-02-01T00:00:03Z']]);
    const taken = catalogue([renamed!, now], changes);
    expect(found(ask(`verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:practices.example.org:${renamed!.slug}`, taken), '//oai:header/@status')).toEqual([]);
  });
});
