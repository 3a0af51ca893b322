import { cutText } from '@/lib/catalogue/text/cut';
import { SheetRefused } from '@/lib/drafting/sheet/sheet';
import { openArchive, type Archive } from './read-sheet-archive';
import { readCells, readStrings } from './read-sheet-cells';
import { numberKinds } from './read-sheet-formats';
import type { Grid } from './read-sheet-grid';
import { decodedCharacters, readXml } from './read-sheet-xml';

const MOST_SHEETS_TRIED = 20;
const LONGEST_DETAIL = 40;

/** The sheets of a workbook that people see, one after the other, each read only when it is asked for. Throws SheetRefused. */
export async function* sheetsOf(bytes: Uint8Array): AsyncGenerator<Grid> {
  const archive = await openArchive(bytes);
  await refuseOthers(archive);
  const { path, sheets, is1904 } = await workbookOf(archive);
  const parts = await relationsOf(archive, path);
  const partOf = (type: string) => [...parts.values()].find((part) => part.type.endsWith(`/${type}`))?.path;
  const read = async (part: string | undefined) => (part === undefined ? null : archive.read(part));
  const workbook = { strings: readStrings(await read(partOf('sharedStrings'))), kinds: numberKinds(await read(partOf('styles'))), is1904 };
  for (const id of sheets.slice(0, MOST_SHEETS_TRIED)) {
    const content = await read(parts.get(id)?.path);
    if (content) yield readCells(content, workbook);
  }
}

async function refuseOthers({ names, read }: Archive): Promise<void> {
  if (names.includes('[Content_Types].xml')) return;
  const isOpenDocument = names.includes('mimetype') && (await read('mimetype'))?.toString('latin1').includes('opendocument');
  throw new SheetRefused(isOpenDocument ? 'open-document' : 'not-a-sheet');
}

async function workbookOf(archive: Archive): Promise<{ readonly path: string; readonly sheets: readonly string[]; readonly is1904: boolean }> {
  const path = [...(await relationsOf(archive, '')).values()].find(({ type }) => type.endsWith('/officeDocument'))?.path;
  const content = path === undefined ? null : await archive.read(path);
  if (path === undefined || !content || !path.startsWith('xl/')) throw new SheetRefused('not-a-sheet');
  const sheets: string[] = [];
  let is1904 = false;
  readXml(content, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes().date1904 ?? '');
      if (name !== 'sheet' || (attributes().state ?? 'visible') !== 'visible') return;
      const id = Object.entries(attributes()).find(([key]) => key.endsWith(':id'))?.[1];
      if (id !== undefined) sheets.push(id);
    },
  });
  return { path, sheets, is1904 };
}

type Relation = { readonly type: string; readonly path: string };

/** What a part refers to, by id. */
async function relationsOf({ read }: Archive, path: string): Promise<Map<string, Relation>> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const content = await read(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const relations = new Map<string, Relation>();
  if (!content) return relations;
  readXml(content, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes();
      if (!id || !type || !target || mode === 'External') return;
      const address = URL.parse(decodedCharacters(target), `file:///${folder}`);
      if (!address) throw new SheetRefused('damaged', cutText(target, LONGEST_DETAIL));
      relations.set(id, { type, path: address.pathname.slice(1) });
    },
  });
  return relations;
}
