import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { boundaries, onlyServerFilesKnowPrisma } from '../../lint/boundaries.mjs';
import { syntaxOfMarkup, syntaxOfModules } from '../../lint/syntax.mjs';

const linter = new Linter({ configType: 'flat' });
const parsing = {
  files: ['**/*.{ts,tsx}'],
  languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
  plugins: { project: { rules: { prisma: onlyServerFilesKnowPrisma } } },
};
const complaints = (filename, code, ...config) => linter.verify(code, [parsing, ...config], { filename }).map(({ message }) => message);
const aboutImport = (filename, specifier) => complaints(filename, `import { x } from '${specifier}';`, ...boundaries);
const prisma = { files: ['**/*.ts'], rules: { 'project/prisma': 'error' } };
const style = { files: ['**/*.tsx'], rules: { 'no-restricted-syntax': ['error', ...syntaxOfModules, ...syntaxOfMarkup] } };

test.each([
  ['components/catalogue/panel.tsx', '@/lib/database/client'],
  ['components/catalogue/panel.tsx', '../../lib/database/client'],
  ['components/catalogue/panel.tsx', '@/lib/editorial/commands'],
  ['components/catalogue/panel.tsx', '@/lib/catalogue/current'],
  ['components/catalogue/panel.tsx', '@/app/page'],
  ['components/catalogue/panel.tsx', 'node:fs'],
  ['lib/catalogue/search.ts', '@/lib/database/client'],
  ['lib/catalogue/search.ts', './current'],
  ['lib/catalogue/search.ts', 'react'],
  ['lib/catalogue/text/fold.ts', 'node:fs'],
  ['lib/catalogue/text/fold.ts', '../../database/client'],
  ['lib/vocabulary/lists.ts', 'next/headers'],
  ['lib/content/files.ts', '@/components/panel'],
  ['lib/accounts/session.ts', '@/lib/editorial/commands'],
  ['lib/accounts/session.ts', '../editorial/commands/publish'],
  ['app/page.tsx', '@/tests/e2e/support/server'],
])('%s may not import %s', (file, specifier) => {
  expect(aboutImport(file, specifier)).toHaveLength(1);
});

test.each([
  ['components/catalogue/panel.tsx', '@/lib/catalogue/facets'],
  ['components/catalogue/panel.tsx', 'react'],
  ['lib/catalogue/search.ts', './snapshot'],
  ['lib/catalogue/search.ts', 'zod'],
  ['lib/catalogue/current.ts', '@/lib/database/client'],
  ['lib/editorial/publish.ts', './commands'],
  ['app/page.tsx', '@/lib/catalogue/current'],
])('%s may import %s', (file, specifier) => {
  expect(aboutImport(file, specifier)).toEqual([]);
});

test('Prisma is known to lib/database and to files that say server-only', () => {
  const uses = "import { PrismaClient } from '@prisma/client';";
  expect(complaints('lib/catalogue/current.ts', uses, prisma)).toHaveLength(1);
  expect(complaints('lib/catalogue/current.ts', `import 'server-only'; ${uses}`, prisma)).toEqual([]);
  expect(complaints('lib/database/client.ts', uses, prisma)).toEqual([]);
});

test.each(['<p>Words</p>', "<p>{'Words'}</p>", '<img alt="Words" />', '<a aria-label="كلمات" />', '<p>{`Words ${n}`}</p>'])('words in code are refused: %s', (markup) => {
  expect(complaints('components/panel.tsx', `const a = ${markup};`, style)).toHaveLength(1);
});

test.each(['ml-2', 'hover:pr-4', '-mr-1', 'left-0', 'md:right-2', 'text-left', 'border-l', 'rounded-tr-lg'])('the class %s is refused, because it does not follow the direction of the language', (name) => {
  expect(complaints('components/panel.tsx', `const a = <p className="flex ${name} grow" />;`, style)).toHaveLength(1);
});

test.each(['ms-2 pe-4 start-0 text-start border-s', 'place-items-center', 'leading-6', 'plain', 'line-left-over'])('the class %s is accepted', (names) => {
  expect(complaints('components/panel.tsx', `const a = <p className="${names}">×</p>;`, style)).toEqual([]);
});
