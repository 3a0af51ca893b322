import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

const root = join(import.meta.dirname, '../../..');
xmlRegisterFsInputProviders();

/** What libxml2 says is wrong with a text by a schema; nothing where it is right. */
export function checkedBy(path: string): (xml: string) => string[] {
  const file = join(root, path);
  const schema = XmlDocument.fromBuffer(readFileSync(file), { url: file });
  const validator = XsdValidator.fromDoc(schema);
  return (xml) => {
    let document: XmlDocument | undefined;
    try {
      document = XmlDocument.fromString(xml);
      validator.validate(document);
      return [];
    } catch (error) {
      return [String(error)];
    } finally {
      document?.dispose();
    }
  };
}

/** Throws where it is no XML; answers the texts that an XPath finds, with prefixes for `namespaces`. */
export function textsIn(xml: string, xpath: string, namespaces: Record<string, string>): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    return document.find(xpath, namespaces).map((node) => node.content);
  } finally {
    document.dispose();
  }
}
