/** Where a view can be had, in full. */
export type ViewAddresses = { readonly csv: string; readonly api: string };

/** Inside quotation marks of any kind of snippet: what `encodeURIComponent` leaves and a shell or a language would read. */
export function quotable(address: string): string {
  return address.replaceAll("'", '%27').replaceAll('"', '%22').replaceAll('\\', '%5C');
}

/** M, the language of Power Query. */
export function powerQuery({ csv }: ViewAddresses): string {
  return [
    'let',
    `    Source = Csv.Document(Web.Contents("${quotable(csv)}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),`,
    '    Entries = Table.PromoteHeaders(Source, [PromoteAllScalars = true])',
    'in',
    '    Entries',
  ].join('\n');
}

export function rTable({ csv }: ViewAddresses): string {
  return `entries <- read.csv("${quotable(csv)}", fileEncoding = "UTF-8-BOM", check.names = FALSE)\nhead(entries[, c("title", "phase", "need")])`;
}

export function rApi({ api }: ViewAddresses): string {
  return `library(jsonlite)\nanswer <- fromJSON("${quotable(api)}")\nanswer$total\nanswer$entries[, c("slug", "title", "concept")]`;
}

export function pandasTable({ csv }: ViewAddresses): string {
  return `import pandas\n\nentries = pandas.read_csv("${quotable(csv)}", encoding="utf-8-sig")\nprint(entries[["title", "phase", "need"]].head())`;
}

export function plainPython({ csv }: ViewAddresses): string {
  return [
    'import csv, io, urllib.request',
    '',
    `with urllib.request.urlopen("${quotable(csv)}") as answer:`,
    '    text = io.TextIOWrapper(answer, encoding="utf-8-sig", newline="")',
    '    entries = list(csv.DictReader(text))',
    '',
    'for entry in entries[:5]:',
    '    print(entry["title"], "|", entry["phase"])',
  ].join('\n');
}

export function curl({ api }: ViewAddresses): string {
  return `curl '${quotable(api)}'`;
}
