/** What a page says before, or without, any script. */
export function read(body: string) {
  return {
    lang: /<html[^>]* lang="(\w+)"/.exec(body)?.[1],
    dir: /<html[^>]* dir="(\w+)"/.exec(body)?.[1],
    headings: [...body.matchAll(/<h1[^>]*>([^<]*)</g)].map(([, text]) => text),
    mains: [...body.matchAll(/<main[ >]/g)].length,
    isHidden: /<meta name="robots" content="[^"]*noindex/.test(body),
  };
}
