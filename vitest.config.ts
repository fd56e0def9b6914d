import { defineConfig } from 'vitest/config'

/** Site and browser tests build real blogs, and a machine of two cores runs them slowly. */
const SLOW = 180_000

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/browser/**/*.spec.ts'],
    testTimeout: SLOW,
    hookTimeout: SLOW,
    globalSetup: ['test/fixtures/packed-theme.ts'],
  },
})
