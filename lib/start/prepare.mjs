import { readdirSync, rmSync } from 'node:fs';
import { runNode } from './child.mjs';
import { compiled } from './compiled.mjs';
import { Failure } from './failure.mjs';
import { fingerprint } from './fingerprint.mjs';
import { demandSuccess, step } from './narrate.mjs';
import { nodeProblem } from './node-version.mjs';
import { ensurePackages } from './packages.mjs';
import { precompress } from './precompress.mjs';
import { inProject, root } from './project.mjs';
import { unlessDone } from './stamp.mjs';

const GENERATED = 'lib/database/generated';
const SOURCES = ['app', 'components', 'lib', 'content', 'prisma', 'public'];
const NOT_FOR_THE_BUILD = /^(eslint|vitest|playwright)\.config\.|^next-env\.d\.ts$/;

/** Files beside the folders that a build reads: configuration, proxy, package lists, `.env` files. */
function rootFiles() {
  return readdirSync(root).filter((name) => /\.(ts|mjs|json)$|^\.env/.test(name) && !NOT_FOR_THE_BUILD.test(name));
}

async function ensureClient() {
  const schema = fingerprint(root, ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json']);
  await unlessDone(inProject(GENERATED, '.made-from'), schema, () =>
    step('Generating the database client', async () => {
      demandSuccess(await runNode(['lib/database/commands/generate.mjs']), 'The database client could not be generated');
    }),
  );
}

/** Builds, unless what is built was made from the same sources. */
export async function ensureBuild() {
  await compiled();
  const sources = fingerprint(root, [...SOURCES, ...rootFiles()], [GENERATED]);
  await unlessDone(inProject('.next', 'made-from'), sources, () =>
    step('Building the application (a minute or two)', async () => {
      const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
      const built = await runNode(['node_modules/next/dist/bin/next', 'build'], { env });
      // The next build would take what failed from its cache, even where the reason is gone.
      if (built.code !== 0) rmSync(inProject('.next'), { recursive: true, force: true });
      demandSuccess(built, 'The application could not be built');
      precompress(inProject('.next', 'static'));
    }),
  );
}

/** Everything that reading, checking or developing the code needs: Node, packages, the generated client. */
export async function prepareSources({ dev }) {
  const problem = nodeProblem(process.versions.node);
  if (problem) throw new Failure(problem);
  await ensurePackages({ dev });
  await ensureClient();
}
