import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@site\//, replacement: here('./') },
      // Docusaurus gives its own modules these names only while it bundles; tests may replace them with vi.mock.
      {
        find: /^@docusaurus\/(BrowserOnly|Head|Link|Translate|use\w+|isInternalUrl|router|ExecutionEnvironment)$/,
        replacement: here('node_modules/@docusaurus/core/lib/client/exports/$1.js'),
      },
      // Written by the build, which tests must not wait for.
      { find: '@generated/accuracy/default/report.json', replacement: here('test/dom/no-report.ts') },
      { find: /^@generated\//, replacement: here('.docusaurus/') },
    ],
  },
  test: {
    // Properties are tried many hundred times, on machines that may have other work.
    testTimeout: 60_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          setupFiles: ['test/seed.ts'],
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.dom.test.tsx', 'test/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['test/**/*.dom.test.tsx'],
          setupFiles: ['test/dom/setup.ts'],
          benchmark: { include: [] },
        },
      },
    ],
  },
});
