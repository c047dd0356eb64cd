import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const SPECS = ['**/*.spec.ts', '**/*.spec.tsx', 'tests/**/*.ts'];

/** Refused wherever they appear; the message says what to do instead. */
const interdits = [
  {
    selector: "Identifier[name='forwardRef']",
    message:
      'forwardRef hides a cycle between modules. Declare a port in the lower capability and bind it in app.module.ts.',
  },
  {
    selector: "CallExpression[callee.object.name='jest'][callee.property.name=/^(mock|unstable_mockModule|doMock)$/]",
    message:
      'No module is mocked here: tests run the real code on a real PostgreSQL. Use a factory of tests/fabriques.',
  },
];

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/dist-types/',
    '**/.nx/',
    '**/.focale/',
    '**/coverage/',
    'libs/api-client/src/schema.d.ts',
    'libs/api-client/src/regles/**',
    'apps/web/public/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': 'allow-with-description' },
      ],
      // A Nest module is a class that carries nothing but its decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-restricted-syntax': ['error', ...interdits],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-else-return': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    // Where a forgotten await loses a write or leaves a transaction open, the types are worth their time.
    files: ['apps/api/src/**/*.ts', 'libs/domaine/src/**/*.ts'],
    ignores: SPECS,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  {
    // Logs are structured and carry no personal data: only what a person runs in a terminal may print.
    files: ['apps/api/src/**/*.ts', 'libs/**/*.{ts,tsx}', 'apps/web/src/**/*.{ts,tsx}'],
    ignores: [...SPECS, 'apps/api/src/{main,worker}.ts', 'apps/api/src/{commandes,demarrage}/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}', 'libs/ui/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: SPECS,
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    rules: { 'no-unused-vars': 'error', 'no-var': 'error', 'prefer-const': 'error', eqeqeq: ['error', 'always'] },
  },
);
