import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // As long as a browser's locators wait: by default a poll gives up after a second, which a busy machine may take to
    // compile the map's shaders again.
    expect: { poll: { timeout: 30_000 } },
  },
})
