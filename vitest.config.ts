import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What a browser shows in the end is asked, not how soon on a busy machine.
    expect: { poll: { timeout: 20_000 } },
    // nodejieba keeps 260 MB a thread and the corpus is read by several suites: few processes, not many.
    pool: 'forks',
    maxWorkers: 2,
  },
})
