import fs from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Stream = { readonly nfd?: number; readonly node: unknown };
type NodeFileSystem = {
  stream_ops: { fsync?: (stream: Stream) => number };
  realPath(node: unknown): string;
  convertNodeCode(error: unknown): number | undefined;
};
/** EIO as Emscripten numbers it. */
const INPUT_OUTPUT_ERROR = 29;
type Options = Parameters<NodeFS['init']>[1];

/** PGlite's files with the one call its own lack: PostgreSQL's fsync reaches the disk, for files and folders alike. */
export class DurableFileSystem extends NodeFS {
  override async init(engine: PGlite, options: Options) {
    const { emscriptenOpts } = await super.init(engine, options);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addFsync] } };
  }
}

/** PostgreSQL's command line with fsync left on, and through the call that DurableFileSystem adds. */
export const durableStartParams = [...PGlite.defaultStartParams.filter((param) => param !== '-F'), '-c', 'wal_sync_method=fsync'];

function addFsync({ FS }: { FS: { filesystems: object; ErrnoError: new (errno: number) => Error } }): void {
  const { NODEFS } = FS.filesystems as { NODEFS: NodeFileSystem };
  NODEFS.stream_ops.fsync = (stream) => {
    try {
      sync(stream, NODEFS);
      return 0;
    } catch (error) {
      throw new FS.ErrnoError(NODEFS.convertNodeCode(error) ?? INPUT_OUTPUT_ERROR);
    }
  };
}

/** Only streams of files carry a descriptor; a folder is opened for the moment. */
function sync(stream: Stream, files: NodeFileSystem): void {
  if (stream.nfd !== undefined) return fs.fsyncSync(stream.nfd);
  if (process.platform === 'win32') return;
  const folder = fs.openSync(files.realPath(stream.node), 'r');
  try {
    fs.fsyncSync(folder);
  } finally {
    fs.closeSync(folder);
  }
}
