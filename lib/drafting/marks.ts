/** What the tools above a long text put into it. */
export const markNames = ['strong', 'emphasis', 'link', 'list'] as const;
export type MarkName = (typeof markNames)[number];

export type Selection = { readonly from: number; readonly to: number };
/** `insert` stands in the place of the text between `from` and `to`; then `selected` is chosen. */
export type TextChange = Selection & { readonly insert: string; readonly selected: Selection };

const around = { strong: '**', emphasis: '*' } as const;
const ADDRESS = 'https://';

/** Puts marks around what is chosen, or takes them away where they are; without a choice they stand where the cursor is. */
export function withMark(text: string, selection: Selection, name: MarkName): TextChange {
  if (name === 'list') return withList(text, selection);
  const { from, to } = withoutBlanks(text, selection);
  if (name === 'link') return linked(text.slice(from, to), { from, to });
  const mark = around[name];
  if (hasAround(text, { from, to }, mark)) return replacing({ from: from - mark.length, to: to + mark.length }, text.slice(from, to), 0, to - from);
  return replacing({ from, to }, `${mark}${text.slice(from, to)}${mark}`, mark.length, to - from);
}

/** Marks around blanks are none. */
function withoutBlanks(text: string, { from, to }: Selection): Selection {
  const chosen = text.slice(from, to);
  const before = chosen.length - chosen.trimStart().length;
  return chosen.trim() === '' ? { from, to: from } : { from: from + before, to: from + before + chosen.trim().length };
}

function hasAround(text: string, { from, to }: Selection, mark: string): boolean {
  const [before, after] = [starsBefore(text, from), /^\**/.exec(text.slice(to))![0].length];
  // Three stars are both marks; two are strong alone.
  const has = (stars: number) => (mark.length === 2 ? stars >= 2 : stars === 1 || stars === 3);
  return has(before) && has(after);
}

function starsBefore(text: string, end: number): number {
  let start = end;
  while (text[start - 1] === '*') start--;
  return end - start;
}

/** An address that was chosen becomes the link's own; else the address is what is to be typed next. */
function linked(chosen: string, range: Selection): TextChange {
  if (/^https?:\/\/\S+$/i.test(chosen)) return replacing(range, `[](${chosen})`, 1, 0);
  return replacing(range, `[${chosen}](${ADDRESS})`, chosen === '' ? 1 : chosen.length + 3, chosen === '' ? 0 : ADDRESS.length);
}

/** The lines of the choice as items, or items as lines again. An empty line parts the list from what is before it. */
function withList(text: string, selection: Selection): TextChange {
  const from = text.lastIndexOf('\n', selection.from - 1) + 1;
  const end = text.indexOf('\n', selection.to);
  const to = end === -1 ? text.length : end;
  const lines = text.slice(from, to).split('\n');
  const areItems = lines.every((line) => line.startsWith('- ') || line.trim() === '') && lines.some((line) => line.startsWith('- '));
  const made = areItems ? lines.map((line) => line.replace(/^- /, '')) : lines.filter((line) => line.trim() !== '' || lines.length === 1).map((line) => `- ${line}`);
  const gap = areItems || from === 0 || text.slice(0, from).endsWith('\n\n') ? '' : '\n';
  const insert = gap + made.join('\n');
  return replacing({ from, to }, insert, insert.length, 0);
}

function replacing({ from, to }: Selection, insert: string, selectAt: number, length: number): TextChange {
  return { from, to, insert, selected: { from: from + selectAt, to: from + selectAt + length } };
}
