import { defineConfig } from 'vitest/config'

/** Milliseconds. These tests build real blogs and start a real browser, and a machine of two cores is slow at both. */
const SLOW = { testTimeout: 120_000, hookTimeout: 180_000 }

/** Builds and packs the theme; unit tests do without. */
const PACKED = 'test/fixtures/packed-theme.ts'

export default defineConfig({
  test: {
    maxWorkers: 2,
    // Of the tests of a file that may run at once: those that mostly wait for a browser.
    maxConcurrency: 3,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/*.test.ts', 'test/{unit,views}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      { test: { name: 'sites', include: ['test/sites/**/*.test.ts'], globalSetup: [PACKED], ...SLOW } },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.spec.ts'],
          globalSetup: [PACKED, 'test/fixtures/browser-setup.ts'],
          ...SLOW,
        },
      },
    ],
  },
})
