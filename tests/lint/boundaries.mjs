/**
 * Who may import whom. app -> components, lib; components -> pure files of lib; pure files of lib ->
 * lib/vocabulary, zod, types; only lib/database and files that say `import 'server-only'` know Prisma;
 * features of lib do not import each other's commands.
 */

const from = (folder) => `^(@/|(\\.\\./)+)${folder}(/|$)`;
const fromLib = (names) => `^(@/lib/|(\\.\\./)+(lib/)?)(${names})(/|$|\\.)`;
const package_ = (names) => `^(${names})(/|$)`;

const never = [
  { regex: from('tests'), message: 'The product does not know its tests.' },
  { regex: from('prisma'), message: 'Only commands know the prisma folder.' },
];
const notUpwards = [{ regex: from('app'), message: 'Nothing imports app/: it only routes.' }];
const notMarkup = [{ regex: from('components'), message: 'lib/ knows nothing of components.' }];
const othersCommands = [
  { regex: '^(@/lib|\\.\\.)/[^/]+/commands(/|$|\\.)', message: 'Features of lib do not import each other’s commands.' },
];
const notTheServer = [
  { regex: fromLib('database|editorial|accounts'), message: 'Only server files know the database and its commands.' },
  { regex: fromLib('settings|site-address|catalogue/current'), message: 'Only server files know the running process; take what you need as an argument.' },
  { regex: '^\\./current$', message: 'Pure files take the catalogue as an argument.' },
  { regex: package_('server-only|pg|@prisma|@electric-sql|node:.+|fs|path'), message: 'This file also runs in the browser.' },
];
const notTheFramework = [{ regex: package_('react|react-dom|next|next-intl'), message: 'Pure files of lib know no framework.' }];

const refuse = (...groups) => ({ 'no-restricted-imports': ['error', { patterns: groups.flat() }] });

/** Folders of lib whose every file runs on the server and in the browser alike. */
const PURE = ['lib/vocabulary/**', 'lib/catalogue/**', 'lib/insights/**', 'lib/permissions/**', 'lib/drafting/**'];
/** Files in them that belong to the running server. */
const SERVER_FILES = ['lib/catalogue/current.ts'];

export const boundaries = [
  { files: ['app/**/*.{ts,tsx}'], rules: refuse(never) },
  { files: ['components/**/*.{ts,tsx}'], rules: refuse(never, notUpwards, notTheServer) },
  { files: ['lib/**/*.{ts,tsx}'], rules: refuse(never, notUpwards, notMarkup, othersCommands) },
  { files: PURE.map((folder) => `${folder}/*.{ts,tsx}`), ignores: SERVER_FILES, rules: refuse(never, notUpwards, notMarkup, notTheServer, notTheFramework) },
];

const PRISMA = /^@prisma\/|(^|\/)database\/generated(\/|$)|^pglite-prisma-adapter$/;
const KNOWS_PRISMA = /(^|\/)(lib\/database|prisma|tests)\/|\.config\.ts$/;

const saysServerOnly = (program) => program.body.some((statement) => statement.type === 'ImportDeclaration' && statement.source.value === 'server-only');

/** Prisma is known to lib/database and to files that say `import 'server-only'`. */
export const onlyServerFilesKnowPrisma = {
  meta: { type: 'problem', messages: { outside: 'Only lib/database and files that import "server-only" know Prisma.' }, schema: [] },
  create: (context) => ({
    ImportDeclaration(node) {
      if (!PRISMA.test(node.source.value) || KNOWS_PRISMA.test(context.filename)) return;
      if (!saysServerOnly(context.sourceCode.ast)) context.report({ node, messageId: 'outside' });
    },
  }),
};
