import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { RAG } from './chooser';
import { axeScan, schemes, sidewaysScroll, visit } from './site';

const TEAM =
  '/choose?accelerators=geforce-rtx-3090*2&concurrentUsers=15&experience=developer&model=Qwen%2FQwen3-14B&os=linux&workload=chat&step=result&v=1';

const startIt = (page: Page) => page.getByRole('region', { name: 'Start it' });
const opened = (page: Page, name: string) => startIt(page).locator('details').filter({ hasText: name });

async function open(page: Page, name: string) {
  await startIt(page).locator('summary').filter({ hasText: name }).click();
}

test('the steps are install, serve and call, from the shell and from Python', async ({ page }) => {
  await visit(page, TEAM);
  await expect(startIt(page).locator('ol h4')).toHaveText(['Install', 'Serve', 'Call it']);
  await expect(startIt(page).locator('pre').filter({ hasText: 'vllm serve' }).first()).toContainText(
    '--tensor-parallel-size 2',
  );
  await expect(startIt(page).locator('pre').filter({ hasText: 'curl http' })).toContainText('Bearer SECRET');
  await startIt(page)
    .getByRole('tab', { name: /Python/ })
    .click();
  await expect(startIt(page).locator('pre').filter({ hasText: 'from openai import OpenAI' })).toBeVisible();
});

test('a warning says who can reach it', async ({ page }) => {
  await visit(page, TEAM);
  await expect(page.getByText('listens on every address of the machine and asks for a key').first()).toBeVisible();
});

test('it says which form of the model to take and where it is, or that none was named', async ({ page }) => {
  const start = page.getByRole('region', { name: 'Start it' });
  await visit(page, RAG);
  await expect(start).toContainText('You named no model');
  await visit(page, `${RAG}&model=Qwen/Qwen3-14B&step=result`);
  await expect(start).toContainText(/Take it in .+/);
  await expect(start.getByRole('link', { name: /^Qwen\// })).toHaveAttribute('href', /huggingface\.co\/Qwen\//);
});

test('every flag is explained, by keyboard too', async ({ page }) => {
  await visit(page, TEAM);
  await startIt(page).locator('summary').filter({ hasText: 'What each flag does' }).focus();
  await page.keyboard.press('Enter');
  const flags = opened(page, 'What each flag does');
  await expect(flags).toContainText('--max-model-len 8192');
  await expect(flags.getByRole('link').first()).toHaveAttribute('href', /^https:/);
});

test('the compose file is saved as shown, with Open WebUI when asked', async ({ page }) => {
  await visit(page, TEAM);
  await open(page, 'docker-compose.yml');
  const file = opened(page, 'docker-compose.yml');
  await expect(file.locator('pre').first()).not.toContainText('open-webui');
  await file.getByRole('checkbox', { name: /with Open WebUI/ }).check();
  await expect(file.locator('pre').first()).toContainText('ghcr.io/open-webui/open-webui:main');
  const shown = await file.locator('pre').first().textContent();
  const saved = page.waitForEvent('download');
  await file.getByRole('button', { name: 'Download docker-compose.yml' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('docker-compose.yml');
  expect(readFileSync(await download.path(), 'utf8')).toBe(shown);
});

test('the service file can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, TEAM);
  await open(page, 'vllm.service');
  await opened(page, 'vllm.service').getByRole('button', { name: 'Copy vllm.service' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('ExecStart=');
});

for (const scheme of schemes) {
  test(`everything opened is accessible and fits a phone, ${scheme}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await visit(page, TEAM, scheme);
    for (const name of ['What each flag does', 'docker-compose.yml', 'vllm.service']) await open(page, name);
    expect(await sidewaysScroll(page)).toEqual([]);
    await axeScan(page);
  });
}

test('a provider’s page lists its flags with their sources', async ({ page }) => {
  await visit(page, '/providers/vllm');
  const flags = page.getByRole('region', { name: 'Flags of vLLM' });
  await expect(flags.getByRole('rowheader', { name: /--max-model-len/ })).toBeVisible();
  await expect(flags.getByRole('link').first()).toHaveAttribute('href', /^https:\/\/github\.com\//);
});
