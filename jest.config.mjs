import { availableParallelism } from 'node:os';

// Tests run as ES modules straight from the TypeScript sources; `#name` is the library libs/name.
export default {
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  testRegex: '\\.spec\\.ts$',
  testEnvironment: 'node',
  // Only what hangs is to be found by the clock: the longest takes two minutes on a machine at rest.
  testTimeout: 600_000,
  // Modules of a finished spec are never given back, so one process for all specs outgrows its heap: always workers, and
  // a worker that has grown is replaced between two specs.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  workerIdleMemoryLimit: '1200MB',
  testSequencer: '<rootDir>/libs/testing/longest-first.mjs',
  globalSetup: '<rootDir>/libs/testing/jest-setup.mjs',
  globalTeardown: '<rootDir>/libs/testing/jest-teardown.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^#web/(.*)$': '<rootDir>/apps/web/$1',
    '^#([a-z]+)$': '<rootDir>/libs/$1/index.ts',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
};
