import { describe, expect, test } from 'vitest';
import { MAX_BRIEF_CHARTS } from '@/lib/insights/brief';
import { chartIds } from '@/lib/insights/charts';
import { real } from '../catalogue/snapshots';
import { headingLevels, insightsMarkup } from './insights-rendered';
import { headings, markupProblems, textOf } from './rendered';

const entry = real.entries.find(({ kind }) => kind === 'practice')!;

function ticked(markup: string, name: string): string[] {
  return [...markup.matchAll(/<input type="checkbox"[^>]*>/g)].flatMap(([input]) => (input.includes(`name="${name}"`) && input.includes('checked=""') ? [/value="([^"]*)"/.exec(input)![1]!] : []));
}

function paperOf(markup: string): string {
  return /<article class="paper".*<\/article>/s.exec(markup)![0];
}

describe('the brief', () => {
  test('begins with the leading charts', () => {
    const markup = insightsMarkup(real, '/insights/brief');
    expect(ticked(markup, 'chart')).toEqual(['phase', 'dimension', 'support', 'region']);
    expect(paperOf(markup).match(/<figure/g)).toHaveLength(4);
  });

  test('is what its address says: charts, entries, title, filter', () => {
    const markup = insightsMarkup(real, `/insights/brief?chart=matrix%3Frows%3Dphase%26columns%3Dregion&entry=${entry.slug}&title=For%20the%20board&region=europe`);
    expect(ticked(markup, 'chart')).toEqual(['matrix?rows=phase&amp;columns=region']);
    expect(ticked(markup, 'entry')).toEqual([entry.slug]);
    const paper = paperOf(markup);
    expect(headings(paper)[0]).toBe('For the board');
    expect(textOf(paper)).toContain(textOf(entry.concept));
    for (const part of ['November 26, 2026', 'practices in Europe', 'not comprehensive', 'gap analysis', 'no recommendation', 'no assessment of needs', 'tended to share initiatives', 'CC BY 4.0', 'https://example.org/insights/brief?']) expect(textOf(paper)).toContain(part);
    expect(markup).toContain(`href="/insights/brief.docx?chart=matrix%3Frows%3Dphase%26columns%3Dregion&amp;entry=${entry.slug}&amp;title=For%20the%20board&amp;region=europe"`);
  });

  test('keeps what was chosen while the filter changes', () => {
    const markup = insightsMarkup(real, `/insights/brief?chart=phase&entry=${entry.slug}&region=europe`);
    expect(markup).toContain(`href="/insights/brief?chart=phase&amp;entry=${entry.slug}"`);
  });

  test('says what it leaves out', () => {
    const charts = chartIds.slice(0, MAX_BRIEF_CHARTS + 1).map((id) => `chart=${id}`);
    const markup = insightsMarkup(real, `/insights/brief?${charts.join('&')}&entry=no-such-entry`);
    expect(textOf(markup)).toContain('“no-such-entry” was left out');
    expect(textOf(markup)).toContain(`“${chartIds[MAX_BRIEF_CHARTS]}” was left out`);
  });

  test('is whole markup, headings in their order', () => {
    const markup = insightsMarkup(real, `/insights/brief?chart=phase&entry=${entry.slug}`);
    expect(markupProblems(markup)).toEqual([]);
    expect(headingLevels(paperOf(markup))).toEqual([2, 3, 3, 4, 3]);
  });
});
