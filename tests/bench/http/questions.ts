const words = ['shelter', 'water', 'children', 'legal advice', 'health', 'information', 'volunteers', 'cash', 'school', 'families'];
const filters = ['', 'phase=arrival', 'phase=transition', 'region=europe', 'region=americas', 'dimension=physical', 'dimension=human', 'support=protection', 'kind=practice', 'need=food'];

/** A hundred different questions: words and filters as readers put them together. */
export const questions: readonly string[] = words.flatMap((word, row) =>
  filters.map((filter, column) => {
    const text = (row + column) % 3 === 0 ? '' : `q=${encodeURIComponent(word)}`;
    const years = text ? '' : `from=${2005 + row}`;
    return [filter, text, years].filter(Boolean).join('&');
  }),
);
