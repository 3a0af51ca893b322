const FORBIDDEN_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text without the characters that the XML of office files cannot hold. */
export function plainText(text: string): string {
  return text.replace(FORBIDDEN_IN_XML, '');
}
