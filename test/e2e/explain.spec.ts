import { expect, test, type Page } from '@playwright/test';
import { RAG, recommendation } from './chooser';
import { axeScan, schemes, sidewaysScroll, visit, watchConsole } from './site';

const section = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const map = (page: Page) => page.getByRole('region', { name: 'The map', exact: true });
const drawn = (page: Page) => map(page).locator('[role=grid][aria-busy=false]');
const told = (page: Page) => map(page).getByRole('status');

test('the map is walked by keyboard, tells each cell, and Enter takes its answers', async ({ page }) => {
  const complaints = watchConsole(page);
  await visit(page, RAG);
  await expect(drawn(page)).toBeVisible();
  await expect(told(page)).toContainText('24 GiB, 15 at once');
  await map(page).locator('[aria-current=location]').focus();
  await page.keyboard.press('PageDown');
  await expect(told(page)).toContainText('24 GiB, 1 at once');
  await page.keyboard.press('Home');
  const words = (await told(page).textContent()) ?? '';
  expect(words).toContain('4 GiB, 1 at once');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/concurrentUsers=1&/);
  await expect(recommendation(page)).toHaveText(words.split(': ')[1] ?? '');
  await page.goBack();
  await expect(page).toHaveURL(/concurrentUsers=15/);
  expect(complaints).toEqual([]);
});

test('the map shows other axes, names what it holds, and has a table behind it', async ({ page }) => {
  await visit(page, RAG);
  await map(page).getByLabel('From left to right', { exact: true }).selectOption({ label: 'Context' });
  await expect(drawn(page)).toBeVisible();
  await expect(told(page)).toContainText('8k tokens, 15 at once');
  const here = await recommendation(page).textContent();
  await expect(map(page).getByRole('list', { name: 'On the map' })).toContainText(here ?? '');
  await map(page).getByText('The map as a table').click();
  await expect(map(page).getByRole('rowheader', { name: '15 at once' }).last()).toBeVisible();
});

test('two or three providers stand side by side', async ({ page }) => {
  await visit(page, RAG);
  const compare = section(page, 'Side by side');
  await expect(compare.getByRole('table').first().getByRole('columnheader')).toHaveCount(3);
  await compare.getByLabel('and', { exact: true }).selectOption({ label: 'Ollama' });
  await expect(compare.getByRole('columnheader', { name: 'Ollama' }).first()).toBeVisible();
  await expect(compare.getByRole('rowheader', { name: 'Verdict' })).toBeVisible();
});

test('every provider is found by name and opens to its facts', async ({ page }) => {
  await visit(page, RAG);
  const all = section(page, 'Every provider, why and why not');
  await all.getByRole('searchbox').fill('ollama');
  const found = all.locator('summary').filter({ hasText: /^Ollama/ });
  await found.click();
  await expect(all.getByRole('link', { name: 'More about Ollama' })).toBeVisible();
  await expect(all.locator('time').first()).toBeVisible();
});

test('the contents lead to each part', async ({ page }) => {
  await visit(page, RAG);
  const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')))
    await expect(page.locator(`main ${href}`)).toHaveCount(1);
});

test('the explanation is accessible and not too wide', async ({ page }) => {
  const complaints = watchConsole(page);
  for (const scheme of schemes) {
    await visit(page, RAG, scheme);
    await expect(drawn(page)).toBeVisible();
    await axeScan(page, scheme);
  }
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await sidewaysScroll(page)).toEqual([]);
  await expect(map(page).getByRole('gridcell').first()).toBeVisible();
  expect(complaints).toEqual([]);
});
