import { defineConfig } from 'vitest/config'

/** Builds the embed and the pages' styles into `dist/`; runs every test. */
export default defineConfig({
  test: {
    include: ['{api,db,seed,docs,widget}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
  },
})
