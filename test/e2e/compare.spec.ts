import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { axeScan, schemes, sidewaysScroll, visit, watchConsole } from './site';

const total = readdirSync(path.join(__dirname, '../../src/data/providers')).length;
const table = (page: Page) => page.getByRole('table', { name: /^Providers compared/ });
const heads = (page: Page) => table(page).getByRole('columnheader');
const rows = (page: Page) => table(page).locator('tbody').getByRole('rowheader');

test.describe('which providers stand side by side', () => {
  test('is a handful at first, a group on demand, and all of them, with the address to match', async ({ page }) => {
    const complaints = watchConsole(page);
    await visit(page, '/compare');
    await expect(heads(page)).toContainText(['Ollama', 'vLLM']);
    await page.getByLabel('Providers', { exact: true }).selectOption('mac');
    await expect(heads(page)).toContainText(['MLX LM', 'vLLM-Metal']);
    await expect(heads(page).filter({ hasText: 'Ollama' })).toHaveCount(0);
    await expect(page).toHaveURL(/\?providers=mlx-lm,vllm-metal\b/);
    await page.getByLabel('Providers', { exact: true }).selectOption('all');
    await expect(heads(page)).toHaveCount(total);
    await expect(page).toHaveURL(/\?providers=all$/);
    await page.getByLabel('Providers', { exact: true }).selectOption('widely-used');
    await expect(page).toHaveURL(/\/compare$/);
    expect(complaints).toEqual([]);
  });

  test('is chosen one by one by keyboard, and down to none', async ({ page }) => {
    await visit(page, '/compare?providers=vllm');
    await expect(heads(page)).toHaveText(['vLLM']);
    await page.getByText('Choose one by one').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'LM Studio' }).focus();
    await page.keyboard.press('Space');
    await expect(heads(page)).toHaveText(['LM Studio', 'vLLM']);
    await expect(page.getByLabel('Providers', { exact: true })).toHaveValue('own');
    await expect(page.getByText(`2 of ${total} providers side by side`)).toBeVisible();
    for (const name of ['LM Studio', 'vLLM']) await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByText('Choose at least one provider.')).toBeVisible();
  });

  test('comes from the address, in both views, and survives a change of view', async ({ page }) => {
    await visit(page, '/compare?view=providers&providers=ollama,tgi');
    await expect(rows(page)).toHaveText(['Ollama', 'Text Generation Inference']);
    await page.getByRole('button', { name: 'Fact by fact' }).click();
    await expect(heads(page)).toHaveText(['Ollama', 'Text Generation Inference']);
    await expect(page).toHaveURL(/\?providers=ollama,tgi$/);
  });

  test('leads from a name to its page', async ({ page }) => {
    await visit(page, '/compare');
    await heads(page).getByRole('link', { name: 'SGLang' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'SGLang' })).toBeVisible();
  });
});

test('the facts are filtered by words and by whether providers differ', async ({ page }) => {
  await visit(page, '/compare?providers=vllm,sglang');
  await page.getByLabel('Words').fill('prefix');
  await expect(rows(page).filter({ hasText: 'Prefix reuse' })).toHaveCount(1);
  await expect(rows(page).filter({ hasText: 'Licence' })).toHaveCount(0);
  await page.getByLabel('Words').fill('');
  await page.getByLabel('Only where they differ').check();
  await expect(rows(page).filter({ hasText: /^Linux$/ })).toHaveCount(0);
});

test('a table on another page shows all providers on demand', async ({ page }) => {
  await visit(page, '/concepts/flash-attention');
  const columns = page.getByRole('table', { name: 'Flash Attention, by provider' }).getByRole('columnheader');
  await expect(columns).toContainText(['Ollama', 'vLLM']);
  await page.getByRole('button', { name: `All ${total} providers: Flash Attention` }).click();
  await expect(columns).toHaveCount(total);
});

test('every provider is listed under what it is for, with a way onward from those that ended', async ({ page }) => {
  await visit(page, '/providers');
  const ended = page.getByRole('region', { name: 'No longer developed' });
  await expect(ended.getByRole('listitem')).toContainText([/archived/, /archived/]);
  await expect(ended).toContainText('Instead: ExLlamaV3');
  await page.getByRole('region', { name: 'Made for the Mac' }).getByRole('link', { name: 'MLX LM' }).click();
  const sidebar = page.getByRole('navigation', { name: 'Docs sidebar' });
  await expect(sidebar.getByRole('link', { name: 'vllm-mlx' })).toBeVisible();
});

test.describe('with every provider and the choice open', () => {
  for (const scheme of schemes) {
    test(`axe objects to nothing, ${scheme}`, async ({ page }) => {
      await visit(page, '/compare?providers=all&view=providers', scheme);
      await page.getByText('Choose one by one').click();
      await axeScan(page);
    });
  }

  for (const width of [390, 320]) {
    test(`the page does not scroll sideways at ${width} px, and the first column stays in view`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await visit(page, '/compare?providers=all');
      await page.getByText('Choose one by one').click();
      expect(await sidewaysScroll(page)).toEqual([]);
      const region = page.getByRole('region', { name: 'Comparison, fact by fact' });
      await region.evaluate((element) => element.scrollTo({ left: 1500 }));
      const name = rows(page).filter({ hasText: /^Linux$/ });
      expect((await name.boundingBox())?.x).toBe((await region.boundingBox())?.x);
    });
  }
});
