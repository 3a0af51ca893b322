/** Names that differ in HTML and SVG from what components call them. */
const NAMES: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  defaultValue: 'value',
  defaultChecked: 'checked',
  tabIndex: 'tabindex',
  strokeWidth: 'stroke-width',
  strokeLinecap: 'stroke-linecap',
  textAnchor: 'text-anchor',
};
/** There or not, without a value. */
const SWITCHES = new Set(['checked', 'defaultChecked', 'disabled', 'download', 'hidden', 'multiple', 'noValidate', 'open', 'readOnly', 'required', 'reversed']);
const NOT_WRITTEN = new Set(['key', 'ref', 'dangerouslySetInnerHTML', 'suppressHydrationWarning']);
const ADDRESSES = new Set(['href', 'src', 'action', 'formAction']);
/** As browsers read it: with blanks and control characters anywhere. */
// oxlint-disable-next-line no-control-regex
const SCRIPT_ADDRESS = /^[\u0000- ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;
const UNSAFE = /["&'<>]/;

/** Text or the value of an attribute. */
export function escaped(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;');
}

/** One attribute of an element, with the blank before it, or nothing. */
export function attribute(element: string, prop: string, value: unknown): string {
  if (value === undefined || value === null || NOT_WRITTEN.has(prop)) return '';
  if (element === 'select' && prop === 'defaultValue') return '';
  const name = NAMES[prop] ?? prop;
  if (typeof value === 'string') {
    if (ADDRESSES.has(prop) && SCRIPT_ADDRESS.test(value)) throw new Error('An address that would run as a script.');
    return ` ${name}="${escaped(value)}"`;
  }
  if (typeof value === 'number') return ` ${name}="${value}"`;
  if (typeof value !== 'boolean') throw new TypeError(`${prop} cannot be written as text.`);
  if (SWITCHES.has(prop)) return value ? ` ${name}=""` : '';
  return prop.startsWith('aria-') || prop.startsWith('data-') ? ` ${name}="${value}"` : '';
}
