/** Jest runs TypeScript through ts-jest; types are checked once, by `npm run typecheck`. */
module.exports = {
  testEnvironment: 'node',
  // A workbook is opened, calculated and saved in many tests; a busy machine needs more than five seconds.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/'],
  setupFiles: ['<rootDir>/tests/propertySeed.ts'],
  globalSetup: '<rootDir>/preview/build.mjs',
  // Node cannot load Univer's modules as they are: preview/build.mjs bundles them (see preview/workbook/univer.ts).
  moduleNameMapper: { '^\\.{1,2}/(.*/)?univer$': '<rootDir>/build/univer-node.cjs' },
  // The message library ships ES modules only, which jest cannot require before Node 24.
  transformIgnorePatterns: ['/node_modules/(?!(intl-messageformat|@formatjs)/)'],
  transform: {
    '^.+\\.tsx?$|/node_modules/.+\\.js$': [
      'ts-jest',
      {
        tsconfig: {
          module: 'CommonJS',
          moduleResolution: 'Node10',
          jsx: 'react-jsx',
          target: 'ES2021',
          allowJs: true,
          isolatedModules: true,
          esModuleInterop: true,
          ignoreDeprecations: '5.0',
        },
        diagnostics: false,
      },
    ],
  },
};
