import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Database } from '@/lib/database/client';
import { MOST_SHEET_BYTES } from '@/lib/interchange/sheet-limits';

const [pack, unpack] = [promisify(gzip), promisify(gunzip)];

type NewSheet = { readonly startedBy: string; readonly fileName: string; readonly format: string; readonly bytes: Uint8Array };

/** Keeps a sheet, packed, and as text on its way: megabytes of bytes would hold up the embedded database, and everybody with it, for seconds. */
export async function storeSheet({ prisma }: Pick<Database, 'prisma'>, { startedBy, fileName, format, bytes }: NewSheet): Promise<string> {
  const packed = (await pack(bytes)).toString('base64');
  const id = randomUUID();
  await prisma.$executeRaw`INSERT INTO "sheet_import" ("id", "started_by", "file_name", "format", "file") VALUES (${id}::uuid, ${startedBy}, ${fileName}, ${format}, decode(${packed}, 'base64'))`;
  return id;
}

/** The sheet as it was sent in; null where it is not kept any more. */
export async function storedSheet({ prisma }: Pick<Database, 'prisma'>, id: string): Promise<Uint8Array | null> {
  const [row] = await prisma.$queryRaw<{ packed: string | null }[]>`SELECT encode("file", 'base64') AS "packed" FROM "sheet_import" WHERE "id" = ${id}::uuid`;
  return row?.packed ? new Uint8Array(await unpack(Buffer.from(row.packed, 'base64'), { maxOutputLength: MOST_SHEET_BYTES })) : null;
}
