import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const WORTH_COMPRESSING = /\.(js|css|svg|json|txt)$/;

/** Lays a brotli and a gzip copy beside every text file of the build, so that the server never compresses them itself. */
export function precompress(folder) {
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile() || !WORTH_COMPRESSING.test(file.name)) continue;
    const path = join(file.parentPath, file.name);
    const bytes = readFileSync(path);
    writeFileSync(`${path}.br`, brotliCompressSync(bytes));
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  }
}
