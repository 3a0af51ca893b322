import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { chartOf, type ChartId } from '@/lib/insights/charts';
import { readChartRequest } from '@/lib/insights/chart-request';
import { distribution, leaders } from '@/lib/insights/distribution';
import { parseInsightsQuery } from '@/lib/insights/places';
import { chartInWords, type ChartWords } from '@/lib/messages/chart-in-words';
import { catalogueOf, type Part } from '@/tests/unit/catalogue/small';
import { real, snapshots, view } from '@/tests/unit/catalogue/snapshots';
import { runs } from '../sampling/runs';
import { insightsQueries, requests } from './requests';

const TODAY = '2026-11-26';
const MOST_TITLE_CHARACTERS = 250;

const PRACTICES = real.entries.filter(({ kind }) => kind === 'practice').length;

function said(id: ChartId, { own = '', query = '', snapshot = real }: { own?: string; query?: string; snapshot?: Snapshot } = {}): ChartWords {
  const { request } = readChartRequest(snapshot, id, new URLSearchParams(own));
  const chart = chartOf(snapshot, request, parseInsightsQuery(snapshot, new URLSearchParams(query)), view);
  return chartInWords(chart, snapshot, view, TODAY);
}

const tag = (value: string, primary = false) => ({ value, primary, basis: 'stated' as const });
const at = (slug: string, ...phases: string[]): Part => ({ slug, classification: { phase: phases.map((phase, i) => tag(phase, i === 0)) } });

describe('the title of a chart', () => {
  test('says the finding, with the number of the leading value and of all', () => {
    const [leader] = leaders(distribution(real, parseInsightsQuery(real, new URLSearchParams()), 'phase', view).values);
    expect(said('phase').title).toBe(`Long-term stay is the most frequent stop of the journey: ${leader!.count} of ${PRACTICES} practices`);
  });

  test('names those that share the first place, and counts them where they are many', () => {
    const three = catalogueOf([at('a', 'arrival'), at('b', 'camps'), at('c', 'return'), { slug: 'd' }]);
    expect(said('phase', { snapshot: three }).title).toBe('In a camp, On arrival, and Return are the most frequent stops of the journey, in a tie: 1 of 4 practices each');
    const five = catalogueOf(['arrival', 'camps', 'return', 'origin', 'transition'].map((phase) => at(phase, phase)));
    expect(said('phase', { snapshot: five }).title).toBe('Journey phase: 5 values share the highest number, 1 of 5 practices each');
  });

  test('never takes unknown for a leader', () => {
    const snapshot = catalogueOf([at('a', 'arrival'), { slug: 'b' }, { slug: 'c' }]);
    expect(said('phase', { snapshot }).title).toBe('Journey phase: known for 1 of 3 practices');
    expect(said('phase', { snapshot: catalogueOf([at('a', 'arrival'), { slug: 'b' }]) }).title).toBe('On arrival is the most frequent stop of the journey: 1 of 2 practices');
    expect(said('phase', { snapshot: catalogueOf([{ slug: 'b' }]) }).title).toBe('Journey phase: not known for any of 1 practice');
    expect(said('matrix', { snapshot: catalogueOf([{ slug: 'b' }]) }).title).toBe('Not known together for any of 1 practice');
  });

  test('calls a lead of one entry so, and takes what is known for few for no finding', () => {
    expect(said('phase', { snapshot: catalogueOf([at('a', 'arrival'), at('b', 'arrival'), at('c', 'camps')]) }).title).toBe('On arrival is the most frequent stop of the journey, by one entry: 2 of 3 practices');
    expect(said('cost').title).toMatch(new RegExp(`^Cost per person reached: known for \\d of ${PRACTICES} practices$`));
  });

  test('of a comparison stands alone: both sides by name, each with how many are counted, and shares of ten or more', () => {
    const sides = (first: string[], second: string[]) => catalogueOf([...first.map((phase, i) => ({ ...at(`a${i}`, phase), kind: 'practice' as const, countries: [] })), ...second.map((phase, i) => at(`b${i}`, phase))]);
    expect(said('compare', { own: 'facet=phase&first=report-2016' }).title).toMatch(new RegExp(`^Journey phase: the report of 2016 and all under this filter differ most at .+, \\d+ of 59 \\(\\d+%\\) against \\d+ of ${PRACTICES} \\(\\d+%\\)$`));
    expect(said('compare', { own: 'facet=phase&first=all', snapshot: sides(['arrival'], ['camps']) }).title).toBe('Journey phase: all under this filter and all under this filter have the same shares');
    expect(said('compare', { own: 'facet=cost&first=region:europe' }).title).toMatch(new RegExp(`^Cost per person reached: known for \\d of \\d+ \\(Europe\\) and \\d of ${PRACTICES} \\(all under this filter\\)$`));
  });

  test('of nothing says so', () => {
    for (const id of ['phase', 'map', 'matrix', 'began'] as const) expect(said(id, { query: 'q=zzzzzz' }).title).toBe('Nothing is counted here');
    expect(said('compare', { query: 'q=zzzzzz', own: 'first=all' }).title).toBe('Nothing to compare');
  });

  test('ranks no groups of people, in no form', () => {
    for (const words of [said('population'), said('matrix', { own: 'rows=population&columns=phase' }), said('matrix', { own: 'rows=region&columns=population' }), said('compare', { own: 'facet=population&first=region:europe' })]) {
      expect(words.title).not.toMatch(/most|frequent|highest|against|lead/i);
    }
  });

  test('of figures of 2016 names the report, and says where a number is worked out', () => {
    expect(said('report-2016').title).toBe('In the report of 2016, Long-term stay is the most frequent stop of the journey: 25 of 59 practices');
    expect(said('report-2016', { own: 'facet=dimension' }).title).toMatch(/: about 20 of 59 practices$/);
  });
});

describe('beside a chart stands', () => {
  test('how it is counted', () => {
    expect(said('phase').notes).toContain('Each counts once, by its primary value.');
    expect(said('phase', { query: 'tags=all' }).notes.join()).toMatch(new RegExp(`add up to more than ${PRACTICES}`));
    expect(said('need').notes.join()).toMatch(new RegExp(`add up to more than ${PRACTICES}`));
    expect(said('cost').notes).toContain('Each has one value at most.');
  });

  test('no claim that numbers exceed the whole where they do not', () => {
    const snapshot = catalogueOf([at('a', 'arrival')]);
    expect(said('need', { snapshot }).notes).toEqual(['One entry can count at several values.']);
  });

  test('that what is chosen of its own facet is left out, also where the filter is named', () => {
    const words = said('phase', { query: 'phase=arrival&region=europe' });
    expect(words.notes.join()).toContain('Counted without the chosen values of journey phase.');
    expect(words.filter).toMatch(/Europe/);
    expect(words.filter).not.toMatch(/arrival/i);
    expect(said('kind').filter).toBe('Filter: all practices and enablers');
    expect(said('matrix', { own: 'rows=region&columns=phase', query: 'phase=arrival&region=europe' }).filter).toBe('Filter: all practices');
    expect(said('compare', { own: 'first=region:europe&second=region:americas', query: 'region=asia-pacific&need=food' }).filter).not.toMatch(/Asia/);
  });

  test('which kinds are counted, by name, also where both are', () => {
    expect(said('region').what).toMatch(new RegExp(`^${PRACTICES} practices by region`));
    expect(said('region', { query: 'kind=enabler' }).what).toMatch(new RegExp(`^${real.entries.length - PRACTICES} enablers by region`));
    expect(said('region', { query: 'kind=enabler&kind=practice' }).what).toMatch(new RegExp(`^${real.entries.length} entries \\(practices and enablers together\\) by region`));
    expect(said('phase', { query: 'kind=enabler&kind=practice' }).what).toMatch(new RegExp(`^${PRACTICES} practices`));
    expect(said('compare', { own: 'facet=region&first=kind:enabler&second=kind:practice' }).marks.value('Europe', 5, 50)).toBe('Europe: 5 of 50 entries');
  });

  test('a neutral note on borders under a map', () => expect(said('map').notes.join()).toMatch(/takes no position on borders/));

  test('the remarks of the report on what does not fit', () => {
    expect(said('report-2016', { own: 'facet=support' }).notes.join()).toContain('the conclusions page leaves the number blank');
    expect(said('report-2016', { own: 'facet=dimension' }).notes.join()).toMatch(/worked out from shares.*no share is given/s);
    expect(said('report-2016', { own: 'facet=principle' }).notes.join()).toMatch(/not zero.*Not counted anywhere/s);
    expect(said('compare', { own: 'facet=dimension' }).notes.join()).toMatch(/worked out from shares/);
  });

  test('the caveats, the date, the source and the licence, whatever the chart', () => {
    for (const id of ['phase', 'map', 'matrix', 'compare', 'report-2016'] as const) {
      const { caveat, caveats, source, licence, sentence, title } = said(id);
      expect(caveat).toMatch(/Not comprehensive.*gap analysis.*recommendation.*needs/);
      expect(caveats).toHaveLength(5);
      expect(source).toMatch(id === 'report-2016' ? /IFRC.*2016/ : /November 26, 2026/);
      expect(licence).toBe('CC BY 4.0');
      expect(sentence).toContain(title);
      expect(sentence).not.toMatch(/\.\.|\n/);
    }
  });
});

describe.each(snapshots)('in the %s catalogue', { timeout: 180_000 }, (_name, snapshot) => {
  test('words of any chart are short, complete, and hold the number of the leader', () => {
    fc.assert(
      fc.property(insightsQueries(snapshot), requests(snapshot), (query, request) => {
        const chart = chartOf(snapshot, request, query, view);
        const words = chartInWords(chart, snapshot, view, TODAY);
        expect(words.title.length, words.title).toBeLessThan(MOST_TITLE_CHARACTERS);
        for (const text of [words.title, words.what, ...words.notes, words.filter, words.sentence]) expect(text).not.toMatch(/undefined|NaN|\{|insights\./);
        if ((chart.form === 'bars' || chart.form === 'columns' || chart.form === 'map') && chart.of.param !== 'population') {
          const [first] = leaders(chart.of.values);
          const [{ total, unknown }] = [chart.of];
          if (first && unknown * 2 <= total) expect(words.title).toContain(`${new Intl.NumberFormat('en').format(first.count)} of `);
        }
      }),
      { numRuns: runs(1_000) },
    );
  });
});
