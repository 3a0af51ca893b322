import type { Feature } from 'write-excel-file/node';
import { shortened } from '@/lib/catalogue/text/cut';
import { xmlText } from '@/lib/xml';
import type { FileContent } from './workbook-links';

/** A list to choose from, or a message that shows when a cell is chosen. `cells`: where, as a spreadsheet names them. */
export type CellRule =
  | { readonly cells: string; readonly from: string }
  | { readonly cells: string; readonly title: string; readonly message: string };

/** What is added to one sheet. `isProtected`: only cells of text can be written in, and every column is one of text. */
export type SheetGuard = { readonly isProtected?: boolean; readonly isHidden?: boolean; readonly rules?: readonly CellRule[] };

/** Excel takes no longer ones. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const MOST_RULES = 5_000;
/** The order of these parts is prescribed: what is added stands before them. */
const PART_AFTER_RULES = /<(?:hyperlinks|pageMargins|pageSetup|drawing|\/worksheet)\b/;
/** The one format that these workbooks use beside the general one; its cells are text and can be written in. */
const TEXT_STYLE = /<xf (numFmtId="100"[^>]*)>(.*?)<\/xf>/g;
const MAY = ['formatCells', 'formatColumns', 'formatRows', 'insertRows', 'deleteRows', 'sort', 'autoFilter'];

/** Protects headings, offers lists and shows messages, which the writer of workbooks has no words for. */
export function sheetGuards(guards: readonly SheetGuard[]): Feature<FileContent> {
  return {
    files: {
      transform: {
        'xl/workbook.xml': { transformElementAttributes: (tag, attributes, index) => (tag === 'sheet' && guards[index ?? -1]?.isHidden ? { ...attributes, state: 'hidden' } : attributes) },
        'xl/styles.xml': { transform: (content) => content.replace(TEXT_STYLE, '<xf $1 applyProtection="1">$2<protection locked="0"/></xf>') },
        'xl/worksheets/sheet{id}.xml': { transform: (content, _sheet, { sheetIndex }) => guarded(content, guards[sheetIndex] ?? {}) },
      },
    },
  };
}

function guarded(content: string, { isProtected = false, rules = [] }: SheetGuard): string {
  const withRules = rules.length === 0 ? content : content.replace(PART_AFTER_RULES, (next) => `${rulesXml(rules.slice(0, MOST_RULES))}${next}`);
  if (!isProtected) return withRules;
  const style = /<row r="3"[^>]*><c r="A3" s="(\d+)"/.exec(content)?.[1];
  if (style === undefined) throw new Error('A protected sheet has a cell of text below its two rows of head.');
  return withRules
    .replaceAll('<col min=', `<col style="${style}" min=`)
    .replace('</sheetData>', `</sheetData><sheetProtection sheet="1" ${MAY.map((name) => `${name}="0"`).join(' ')}/>`);
}

function rulesXml(rules: readonly CellRule[]): string {
  return `<dataValidations count="${rules.length}">${rules.map(ruleXml).join('')}</dataValidations>`;
}

function ruleXml(rule: CellRule): string {
  if ('from' in rule) return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${rule.cells}"><formula1>${escaped(rule.from)}</formula1></dataValidation>`;
  return `<dataValidation allowBlank="1" showInputMessage="1" promptTitle="${escaped(shortened(rule.title, LONGEST_TITLE))}" prompt="${escaped(shortened(rule.message, LONGEST_MESSAGE))}" sqref="${rule.cells}"/>`;
}

/** Line breaks are kept: in an attribute they would be read as spaces. */
function escaped(text: string): string {
  return xmlText(text).replaceAll('\n', '&#10;');
}
