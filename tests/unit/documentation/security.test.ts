import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const lines = readFileSync(join(root, 'docs/security.md'), 'utf8').split('\n');
const states = ['holds', 'does not apply', 'open'];
/** So many requirements OWASP ASVS 5.0.0 has at level 1, and at level 2 alone. */
const PUBLISHED = { 1: 70, 2: 183 };

type Row = { readonly number: string; readonly level: string; readonly about: string; readonly state: string; readonly shown: string; /** The headings it stands under. */ readonly chapter: string; readonly section: string };

const cellsOf = (line: string) => line.slice(1, -1).split('|').map((cell) => cell.trim());
const rows = rowsOf(lines);
const chapters = [...new Set(rows.map(({ chapter }) => chapter))];

/** Every line of a table below a section's heading but its own two. */
function rowsOf(text: readonly string[]): Row[] {
  const found: Row[] = [];
  let [chapter, section] = ['', ''];
  for (const line of text) {
    if (line.startsWith('## ')) [chapter, section] = [line.slice(3), ''];
    if (line.startsWith('### ')) section = line.slice(4);
    if (section === '' || !line.startsWith('|') || /^\| (?:no\.|-)|^\|-/.test(line)) continue;
    const [number = '', level = '', about = '', state = '', shown = '', ...more] = cellsOf(line);
    expect(more, line).toEqual([]);
    found.push({ number, level, about, state, shown, chapter, section });
  }
  return found;
}

/** What stands in backticks and is neither a setting, an address of the site nor a word of a header. */
function pathsIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code!).filter((code) => /[/.]/.test(code) && !code.startsWith('/') && code !== '.env');
}

function countsOf(counted: readonly Row[]): string[] {
  const numbers = [...states.map((state) => counted.filter((row) => row.state === state)), counted.filter(({ state, level }) => state === 'open' && level === '1'), counted];
  return numbers.map(({ length }) => String(length));
}

test('there is a row for every requirement of levels 1 and 2, once and in order', () => {
  for (const [level, published] of Object.entries(PUBLISHED)) expect(rows.filter((row) => row.level === level), level).toHaveLength(published);
  expect(rows).toHaveLength(PUBLISHED[1] + PUBLISHED[2]);
  const weight = ({ number }: Row) => number.split('.').reduce((sum, part) => sum * 1_000 + Number(part), 0);
  const weights = rows.map(weight);
  expect(weights).toEqual([...new Set(weights)].sort((one, other) => one - other));
});

test.each(rows)('$number stands where it belongs, with one of the three states and what shows it', ({ number, chapter, section, about, state, shown }) => {
  expect(number).toMatch(/^\d+\.\d+\.\d+$/);
  expect(chapter.split(' ')[0]).toBe(`V${number.split('.')[0]}`);
  expect(section.split(' ')[0]).toBe(`V${number.split('.').slice(0, 2).join('.')}`);
  expect(states).toContain(state);
  expect(about).not.toBe('');
  expect(shown).not.toBe('');
  if (state === 'holds') expect(pathsIn(shown)).not.toEqual([]);
});

test('every file and folder that it names exists', () => {
  const named = rows.flatMap(({ number, shown }) => pathsIn(shown).map((path) => ({ number, path })));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ path }) => !existsSync(join(root, path)))).toEqual([]);
});

test('the table counts the rows below it', () => {
  const table = lines.filter((line) => /^\| (?:V\d+ |all )/.test(line)).map(cellsOf);
  expect(table).toEqual([...chapters.map((chapter) => [chapter, ...countsOf(rows.filter((row) => row.chapter === chapter))]), ['all', ...countsOf(rows)]]);
});

test('the words are ours: none of its rows is a sentence of the standard', () => {
  expect(rows.filter(({ about }) => /\bverify\b|\.$/i.test(about) || about.split(' ').length > 12)).toEqual([]);
});
