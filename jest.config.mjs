/** TypeScript as tsc compiles it, decorators and their metadata included. */
const compile = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      target: 'es2023',
      keepClassNames: true,
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

/** Ends what hangs, and nothing else: no verdict depends on how busy the machine is, and no file has a limit of its own. */
const LIMITE_MS = 600_000;

const commun = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  // The workspace packages resolve to their sources: no build is needed before a unit test.
  testEnvironmentOptions: { customExportConditions: ['focale-source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Built copies carry the same module names as their sources.
  modulePathIgnorePatterns: ['<rootDir>/(apps|libs)/[^/]+/dist(-types)?/', '<rootDir>/.nx/', '<rootDir>/.focale/'],
  transform: { '\\.ts$': compile(false), '\\.tsx$': compile(true) },
  testTimeout: LIMITE_MS,
  globalSetup: '<rootDir>/tests/harnais/global-setup.mjs',
  globalTeardown: '<rootDir>/tests/harnais/global-teardown.mjs',
};

const DEMONSTRATION = '<rootDir>/tests/harnais/global-setup-demonstration.mjs';

/**
 * Four projects: `unitaire` (rules, API on a real PostgreSQL, architecture), `groupes` (the same files, several to a
 * context: half the time), `navigateur` (scenarios in a real browser) and `contrat` (`npm run essai:contrat`). `npm test`
 * runs `groupes` and `navigateur`.
 * Run one of them with `--selectProjects unitaire`; a path after it narrows the run to some files.
 */
export default {
  maxWorkers: 3,
  testSequencer: '<rootDir>/tests/harnais/longest-first.mjs',
  testTimeout: LIMITE_MS,
  projects: [
    {
      ...commun,
      displayName: 'unitaire',
      roots: ['<rootDir>/apps/api/src', '<rootDir>/apps/web/src', '<rootDir>/libs', '<rootDir>/tests'],
      testMatch: [
        '<rootDir>/apps/*/src/**/*.spec.ts',
        '<rootDir>/libs/*/src/**/*.spec.ts',
        '<rootDir>/tests/**/*.spec.ts',
      ],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/navigateur/'],
    },
    {
      ...commun,
      displayName: 'groupes',
      globalSetup: DEMONSTRATION,
      roots: ['<rootDir>/tests/groupes'],
      testMatch: ['<rootDir>/tests/groupes/*.groupe.ts'],
    },
    {
      ...commun,
      displayName: 'navigateur',
      globalSetup: DEMONSTRATION,
      roots: ['<rootDir>/tests'],
      testMatch: ['<rootDir>/tests/navigateur/**/*.spec.ts'],
    },
    {
      ...commun,
      displayName: 'contrat',
      globalSetup: undefined,
      globalTeardown: undefined,
      roots: ['<rootDir>/tests/contrat'],
      testMatch: ['<rootDir>/tests/contrat/*.contrat.ts'],
    },
  ],
};
