import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { boundaries, onlyServerFilesKnowPrisma } from './tests/lint/boundaries.mjs';
import { syntaxOfMarkup, syntaxOfModules } from './tests/lint/syntax.mjs';

const CODE = ['**/*.{ts,tsx}'];
/** Files whose default export a framework or a tool asks for. */
const ASKED_FOR_DEFAULTS = [
  '**/app/**/{page,layout,template,loading,error,global-error,not-found,default,route,sitemap,robots,manifest,icon,apple-icon,opengraph-image}.{ts,tsx}',
  '**/*.config.{ts,mjs}',
  'tests/e2e/support/global-setup.ts',
];
/** What talks to a terminal. */
const MAY_USE_CONSOLE = ['lib/start/**', 'lib/**/commands/**', 'lib/content/check.ts', 'prisma/**', 'tests/**'];
/** The edges of the server, where an error nobody expected ends up in the log. */
const MAY_REPORT_ERRORS = ['instrumentation.ts', 'lib/database/**', 'lib/interchange/**', 'lib/pools/**', 'app/**/route.ts', 'app/**/*error.tsx'];

/** Rules that ask what a value's type is are oxlint's (.oxlintrc.json), on the compiler that also checks the types. */
export default tseslint.config(
  { ignores: ['**/.next/**', '.compiled/**', 'lib/database/generated/**', '**/next-env.d.ts', 'data/**', '.tmp/**', 'test-results/**', 'playwright-report/**'] },
  tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { project: { rules: { 'only-server-files-know-prisma': onlyServerFilesKnowPrisma } } },
    rules: {
      eqeqeq: ['error', 'smart'],
      'no-console': 'error',
      'no-empty': 'error',
      'no-restricted-syntax': ['error', ...syntaxOfModules],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: CODE,
    rules: {
      'project/only-server-files-know-prisma': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  { files: ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...syntaxOfModules, ...syntaxOfMarkup] } },
  { ...reactHooks.configs.flat['recommended-latest'], files: ['app/**/*.tsx', 'components/**/*.tsx'] },
  ...boundaries,
  { files: ASKED_FOR_DEFAULTS, rules: { 'no-restricted-syntax': ['error', ...syntaxOfModules.filter(({ selector }) => selector !== 'ExportDefaultDeclaration'), ...syntaxOfMarkup] } },
  { files: MAY_REPORT_ERRORS, rules: { 'no-console': ['error', { allow: ['error', 'warn'] }] } },
  { files: MAY_USE_CONSOLE, rules: { 'no-console': 'off' } },
);
