/** Asterisks in a row: those from `from` and before `to` are not part of a mark yet. */
export type Run = { readonly at: number; readonly length: number; readonly opens: boolean; readonly closes: boolean; from: number; to: number };
/** Where a mark begins, where its inside does, and where both end. */
export type Stretch = { readonly from: number; readonly inside: number; readonly until: number; readonly to: number };

/** More asterisks in a row are a line or a rating, and no mark. */
const LONGEST_RUN = 3;
const BLANK = /^\s?$/;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;
const OPENING = /^[\p{Ps}\p{Pi}"']$/u;
const DIGIT = /^\p{N}$/u;
/** Scripts without capitals join small words to the next: "و" stands before a bold word without a blank. */
const JOINS = /^[\p{Lo}\p{M}]$/u;

/** Whether asterisks can begin or end a mark, by the characters around them: as in CommonMark, but never beside a digit (2*3*4). */
export function runAt(text: string, at: number, length: number): Run {
  const before = characterBefore(text, at);
  const after = characterAt(text, at + length);
  const parts = (character: string) => BLANK.test(character) || PUNCTUATION.test(character);
  const opens = !BLANK.test(after) && !DIGIT.test(before) && (!PUNCTUATION.test(after) || parts(before) || (OPENING.test(after) && JOINS.test(before)));
  const closes = !BLANK.test(before) && !DIGIT.test(after) && (!PUNCTUATION.test(before) || parts(after) || JOINS.test(after));
  const isMark = length <= LONGEST_RUN;
  return { at, length, opens: isMark && opens, closes: isMark && closes, from: at, to: at + length };
}

function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function characterBefore(text: string, at: number): string {
  const isHalf = /[\udc00-\udfff]/.test(text.charAt(at - 1));
  return at === 0 ? '' : characterAt(text, at - (isHalf && at > 1 ? 2 : 1));
}

/**
 * Runs that belong together, each with the nearest before it that it fits. Where nothing fitted a run of a kind, the
 * next of its kind looks no further back: the time is that of the number of runs.
 */
export function markedStretches(runs: readonly Run[]): (Stretch & { readonly type: 'strong' | 'emphasis' })[] {
  const marks: ReturnType<typeof markedStretches> = [];
  const openers: Run[] = [];
  const searched = new Map<string, number>();
  for (const run of runs) {
    while (run.closes && run.to > run.from) {
      const kind = `${run.length} ${run.opens}`;
      const place = openers.findLastIndex((opener) => opener.at <= (searched.get(kind) ?? -1) || fit(opener, run));
      const opener = openers[place];
      if (!opener || opener.at <= (searched.get(kind) ?? -1)) {
        searched.set(kind, openers.at(-1)?.at ?? -1);
        break;
      }
      const signs = opener.to - opener.from >= 2 && run.to - run.from >= 2 ? 2 : 1;
      opener.to -= signs;
      marks.push({ type: signs === 2 ? 'strong' : 'emphasis', from: opener.to, inside: opener.to + signs, until: run.from, to: run.from + signs });
      run.from += signs;
      openers.length = opener.to > opener.from ? place + 1 : place;
    }
    if (run.opens && run.to > run.from) openers.push(run);
  }
  return marks;
}

/** CommonMark's rule for runs that could both open and close: together they are not three, unless each is. */
function fit(opener: Run, closer: Run): boolean {
  return !(opener.closes || closer.opens) || (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0);
}
