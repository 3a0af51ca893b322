/** Rules of style that are about a piece of syntax. */
export const syntaxOfModules = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name; a default export only where a framework asks for one.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that knows.' },
  { selector: 'TSEnumDeclaration', message: 'A closed list is an array `as const` or a vocabulary.' },
];

const LETTERS = '/[A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0600-\\u06ff]/';
const WORDS_OF_THE_PAGE = 'Words that readers see come from content/messages.';
const READ_ALOUD = '/^(alt|title|placeholder|label|aria-label|aria-description|aria-roledescription|aria-valuetext)$/';

/** Class names that say left or right: they would not follow the direction of the language. */
const PHYSICAL = '/(^|[\\s:!])-?((m|p|scroll-m|scroll-p|border-|rounded-)[lr](-|$|\\s)|rounded-[tb][lr](-|$|\\s)|(left|right)-|(text|float|clear)-(left|right)(\\s|$))/';
const LOGICAL_INSTEAD = 'Use the logical property (ms-, pe-, start-, text-start …), so that the layout follows the direction of the language.';

export const syntaxOfMarkup = [
  { selector: `JSXText[value=${LETTERS}]`, message: WORDS_OF_THE_PAGE },
  { selector: `JSXElement > JSXExpressionContainer > Literal[value=${LETTERS}]`, message: WORDS_OF_THE_PAGE },
  { selector: `JSXElement > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=${LETTERS}]`, message: WORDS_OF_THE_PAGE },
  { selector: `JSXAttribute[name.name=${READ_ALOUD}] > Literal[value=${LETTERS}]`, message: WORDS_OF_THE_PAGE },
  { selector: `Literal[value=${PHYSICAL}]`, message: LOGICAL_INSTEAD },
  { selector: `TemplateElement[value.raw=${PHYSICAL}]`, message: LOGICAL_INSTEAD },
  { selector: 'Property[key.name=/^((margin|padding|border)(Left|Right).*|left|right)$/]', message: LOGICAL_INSTEAD },
];
