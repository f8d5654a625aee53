/**
 * `npm run mutation -- src/text/anchor.ts`: changes the code in small ways and asks whether a test notices. A file at a
 * time, because each change costs a run of the tests; what was found before is kept in .cache and not tried again.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  // Vitest reads no types, and so the copies need no comment that switches them off.
  disableTypeChecks: false,
  incremental: true,
  incrementalFile: '.cache/mutation.json',
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 2,
  // On a busy machine a test that takes long is no endless one.
  timeoutMS: 30_000,
  // A break below this fails the command; the promise is 85 for each file named in the README.
  thresholds: { high: 90, low: 85, break: 85 },
};
