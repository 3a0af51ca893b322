import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { pastedLine, pastedLines, pastedText } from '@/lib/drafting/paste';
import { withoutStyles, type ReadNode } from '@/lib/drafting/paste-html';

/** A browser's parser gives a piece of HTML a body. */
const parsed = (markup: string) => parseHTML(withoutStyles(/<body\b/i.test(markup) ? markup : `<html><body>${markup}</body></html>`)).document.body as unknown as ReadNode;
const plain = (text: string) => ({ page: null, text });
const html = (markup: string) => ({ page: parsed(markup), text: 'what programs show that know no HTML' });

const WORD_LIST = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;} --></style><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml></head>
<body lang=EN-GB><!--StartFragment--><p class=MsoNormal>Staff and
volunteers&nbsp;met<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>Warm meals</p>
<p class=MsoListParagraphCxSpMiddle><!--[if !supportLists]--><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span><!--[endif]-->only in winter</p>
<p class=MsoListParagraphCxSpLast><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;&nbsp; </span></span>Legal advice</p><!--EndFragment--></body></html>`;

describe('a pasted text', () => {
  test('of a word processor becomes paragraphs and items, without its markers and wrapped lines', () => {
    expect(pastedText(html(WORD_LIST))).toBe('Staff and volunteers met\n\n- Warm meals\n- only in winter\n- Legal advice');
  });

  test('of a web page keeps its blocks, its lists and its signs', () => {
    const markup = '<h2>Caf&eacute; &amp; more</h2><p>One<br>two</p><ul><li><p>first</p></li><li>second<ul><li>third</li></ul></li></ul><script>alert(1)</script><p>&#8220;Home&#x201D;</p>';
    expect(pastedText(html(markup))).toBe('Café & more\n\nOne\n\ntwo\n\n- first\n- second\n- third\n\n“Home”');
  });

  test('keeps the word style, in whatever letters, and raised numbers that only a style raises', () => {
    expect(pastedText(html('<p class="style">A Style="plain" of x-pasted-STYLE, 10<span style="vertical-align:super">3</span></p><style>p { color: red }</style>'))).toBe('A Style="plain" of x-pasted-STYLE, 10³');
  });

  test('never carries markup along', () => {
    expect(pastedText(html('<p>a <b onclick="x()">bold</b> <a href="https://example.org">link</a><img src=x onerror=y()></p>'))).toBe('a bold link');
  });

  test.each([
    ['an attribute with a sign that ends no tag', '<table><tr><td data-sheets-value="{&quot;2&quot;:&quot;Reached > 300 people&quot;}">Reached &gt; 300 people</td></tr></table>', 'Reached > 300 people'],
    ['the same in a paragraph', '<p title="a > b">text</p>', 'text'],
    ['letters by any of their names', '<p>fran&ccedil;aise &Auml;rzte &rarr;</p>', 'française Ärzte →'],
    ['a footnote at a figure', '<p>reached 1,600<sup><a href="#n">2</a></sup> people, 10<span style="vertical-align: super">3</span>, H<sub>2</sub>O, 1<sup>st</sup></p>', 'reached 1,600² people, 10³, H₂O, 1st'],
    ['a numbered list, in its order', '<ol><li>Find a room</li><li>Open it<ul><li>at night</li></ul></li></ol><ol start="3"><li>Close it</li></ol>', '1. Find a room\n2. Open it\n- at night\n3. Close it'],
  ])('keeps %s', (_what, markup, expected) => expect(pastedText(html(markup))).toBe(expected));

  test('of a page nested fifty thousand deep is read', () => {
    let deep: ReadNode = { nodeType: 3, nodeName: '#text', nodeValue: 'x', firstChild: null, nextSibling: null, parentNode: null };
    for (let level = 0; level < 50_000; level++) {
      const parent: ReadNode = { nodeType: 1, nodeName: 'DIV', nodeValue: null, firstChild: deep, nextSibling: null, parentNode: null };
      Object.assign(deep, { parentNode: parent });
      deep = parent;
    }
    expect(pastedText({ page: deep, text: '' })).toBe('x');
  });

  test('is the plain text where the markup has no words', () => {
    expect(pastedText({ page: parsed('<meta charset="utf-8"><img src="x">'), text: 'A picture’s name' })).toBe('A picture’s name');
  });

  test.each([
    ['blanks that do not break', '12\u00a0000\u202fpeople', '12 000 people'],
    ['soft hyphens', 'resil\u00adience', 'resilience'],
    ['signs of no width', '\ufeffin\u200bvisible\u2060', 'invisible'],
    ['joiners that a script needs', 'می\u200cروم', 'می\u200cروم'],
    ['control characters', 'a\u0000\u0007b', 'ab'],
    ['tabs and many blanks', 'a\t\tb   c', 'a b c'],
    ['line breaks of other systems', 'One.\r\n\r\nTwo.\rThree.\u2028Four.', 'One.\n\nTwo.\n\nThree.\n\nFour.'],
    ['lines that a narrow page broke', 'The branch opened a\ncentre and resili-\nence grew.\nThen it closed.', 'The branch opened a centre and resilience grew.\n\nThen it closed.'],
    ['a word with a hyphen of its own', 'They offer community-\nbased care.', 'They offer community-based care.'],
    ['a number that begins a sentence', '2016. Then it grew.', '2016. Then it grew.'],
    ['items of many kinds', '• one\n\uf0b7\ttwo\n- three\n– four\n§\tfive', '- one\n- two\n- three\n- four\n- five'],
    ['a word that begins with o', 'one of them', 'one of them'],
    ['several empty lines', 'One.\n\n\n\nTwo.', 'One.\n\nTwo.'],
  ])('%s', (_what, given, expected) => expect(pastedText(plain(given))).toBe(expected));
});

describe('a pasted list', () => {
  test('is a line for each item, without the signs before them', () => {
    expect(pastedLines(html(WORD_LIST))).toEqual(['Staff and volunteers met', 'Warm meals', 'only in winter', 'Legal advice']);
  });

  test('loses its numbers only where every line has one', () => {
    expect(pastedLines(plain('1. Find a room\n2. Open it\n10) Close it'))).toEqual(['Find a room', 'Open it', 'Close it']);
    expect(pastedLines(plain('1. Find a room\nOpen it'))).toEqual(['1. Find a room', 'Open it']);
  });
});

test('a pasted line is one line', () => {
  expect(pastedLine(plain('Tea house\nin Ventimiglia\n\n(Italy)'))).toBe('Tea house in Ventimiglia (Italy)');
});
