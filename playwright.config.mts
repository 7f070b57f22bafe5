import { defineConfig } from '@playwright/test';
import { subpath } from './scripts/subpath.mjs';
import { findChromium } from './scripts/chromium.mjs';

// scripts/e2e.mjs finds free ports and a Chromium; the defaults serve a bare `npx playwright test`.
const port = Number(process.env.E2E_PORT ?? 4310);
const subpathPort = Number(process.env.E2E_SUBPATH_PORT ?? 4311);
const executablePath = process.env.CHROMIUM_PATH ?? findChromium();

const server = (folder: string, onPort: number, baseUrl: string) => ({
  command: `node node_modules/@docusaurus/core/bin/docusaurus.mjs serve --no-open --port ${onPort} --dir ${folder}`,
  env: { BASE_URL: baseUrl },
  url: `http://localhost:${onPort}${baseUrl}`,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  // A large table takes axe some seconds, and more where the machine has other work.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [
    ['list'],
    ...(process.env.PLAYWRIGHT_JSON ? [['json', { outputFile: process.env.PLAYWRIGHT_JSON }] as const] : []),
  ],
  use: {
    browserName: 'chromium',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  projects: [
    { name: 'site', testIgnore: '**/subpath.spec.ts', use: { baseURL: `http://localhost:${port}/` } },
    {
      name: 'subpath',
      testMatch: '**/subpath.spec.ts',
      use: { baseURL: `http://localhost:${subpathPort}${subpath.baseUrl}` },
    },
  ],
  webServer: [server('build', port, '/'), server(subpath.folder, subpathPort, subpath.baseUrl)],
});
