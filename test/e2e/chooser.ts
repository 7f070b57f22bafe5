import type { Page } from '@playwright/test';

export const RAG =
  '/choose?accelerators=geforce-rtx-3090*1&concurrentUsers=15&experience=developer&os=linux&workload=rag&v=1';

export const question = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });
export const proceed = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();
export const choose = (page: Page, label: string) => page.getByRole('radio', { name: label }).check();
export const recommendation = (page: Page) => page.locator('main h2').first();
export const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name }) });

async function chooseCard(page: Page, { typed, name, system }: { typed: string; name: string; system: string }) {
  await choose(page, 'A graphics card, or several');
  await page.getByRole('combobox', { name: 'Which card?' }).fill(typed);
  await page.getByRole('option', { name, exact: true }).click();
  await choose(page, system);
}

export async function chooseMac(page: Page) {
  await choose(page, 'A Mac with an Apple chip');
  await page.getByRole('combobox', { name: 'Which chip' }).fill('m4');
  await page.getByRole('option', { name: 'Apple M4', exact: true }).click();
  await choose(page, '16 GB');
}

export const rtx3090 = (page: Page) =>
  chooseCard(page, { typed: '3090', name: 'GeForce RTX 3090 24 GB', system: 'Linux' });
