const NOT_TEXT = /<(style|script|head|title|xml|template)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const COMMENT = /<!--[\s\S]*?-->|<!\[(?:if|endif)[^\]]*\]>|<![a-z][^>]*>/gi;
const ITEM = /<li\b[^>]*>/gi;
const CELL_END = /<\/(?:td|th)\s*>/gi;
const BLOCK = /<\/?(?:p|div|br|h[1-6]|ul|ol|li|dl|dt|dd|tr|table|blockquote|section|article|header|footer|figure|figcaption|pre|hr|address|main|aside|nav|body|html)\b[^>]*>/gi;
const TAG = /<\/?[a-z][^>]*>/gi;
const ENTITY = /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: '\u00a0', shy: '\u00ad', ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·',
  lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', euro: '€', copy: '©', deg: '°', times: '×',
  thinsp: '\u2009', ensp: '\u2002', emsp: '\u2003', zwnj: '\u200c', zwj: '\u200d',
};

/**
 * The words of a piece of HTML, a line for each block, an item of a list behind a bullet. It is for reading out
 * text that is put into a text field; what it answers is never used as markup.
 */
export function textOfHtml(html: string): string {
  const marked = html
    .replace(NOT_TEXT, '')
    .replace(COMMENT, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(ITEM, '\n•\t')
    .replace(CELL_END, ' ')
    .replace(BLOCK, '\n')
    .replace(TAG, '');
  return withCharacters(marked)
    .replace(/\n[ ]*•\t[ \n]*/g, '\n•\t')
    .replace(/\n\s*\n/g, '\n');
}

function withCharacters(text: string): string {
  return text.replace(ENTITY, (entity, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? entity;
    const code = name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
