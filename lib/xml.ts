const FORBIDDEN_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text without the characters that XML cannot hold. */
export function plainText(text: string): string {
  return text.replace(FORBIDDEN_IN_XML, '');
}

/** Text for the inside of an element, or of an attribute in double quotes, without what XML cannot hold. */
export function xmlText(text: string): string {
  return plainText(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}

/** An element; empty ones are closed at once. `inside` is XML already. */
export function element(name: string, attributes: Readonly<Record<string, string | undefined>>, inside = ''): string {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${xmlText(value)}"`]));
  return inside === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${inside}</${name}>`;
}
