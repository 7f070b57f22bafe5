import { expect, test } from '@playwright/test';
import { visit, watchConsole } from './site';

test('once open, the chooser answers without a network', async ({ page, context }) => {
  const complaints = watchConsole(page);
  await visit(page, '/choose');
  // Pages that links lead to are fetched ahead; let that end before the network goes.
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  for (const screen of [
    ['Chat or try models'],
    ['No graphics card', 'Linux'],
    ['Just one'],
    ['Somebody new to this'],
  ]) {
    for (const answer of screen) await page.getByRole('radio', { name: answer }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await expect(page.getByRole('heading', { level: 3, name: 'Start it' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  // Docusaurus tries to fetch ahead what a link in view leads to; that it cannot is the point of this test.
  expect(complaints.filter((complaint) => !complaint.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});
