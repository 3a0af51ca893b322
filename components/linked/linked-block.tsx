/** What the page says, for programs that read schema.org. A block of data: browsers do not run it. */
export function LinkedBlock({ document }: { document: object }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: withoutMarkup(document) }} />;
}

/** No text of an entry can end the block, or begin another one. */
function withoutMarkup(document: object): string {
  return JSON.stringify(document).replaceAll('<', '\\u003c');
}
