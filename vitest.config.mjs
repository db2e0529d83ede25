import { configDefaults, defineConfig } from 'vitest/config';

import { pageScript } from './scripts/page-script.mjs';

export default defineConfig({
  plugins: [pageScript()],
  test: {
    include: ['__tests__/**/*.test.ts'],
    // Those that need a browser are there where one is.
    exclude: [...configDefaults.exclude, ...(process.env.CHROMIUM ? [] : ['__tests__/browser/**'])],
    // Training takes its time, and more of it when other test files train too.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // All cores: on a runner with two, vitest's own choice is one.
    maxWorkers: '100%',
  },
});
