import { expect, test, type Page } from '@playwright/test';
import { axeScan, schemes, sidewaysScroll, visit, watchConsole } from './site';

const CLUSTER =
  '/choose?accelerators=h100-sxm*8&concurrentUsers=300&experience=ml-engineer&needs=kubernetes&nodes=2&os=linux&workload=api&v=1';
const ONE_PERSON =
  '/choose?accelerators=geforce-rtx-4090*1&concurrentUsers=1&experience=developer&os=linux&workload=chat&v=1';

const beyond = (page: Page) => page.getByRole('region', { name: /^Beyond one machine/ });

test.describe('the page on scaling out', () => {
  test('compares the layers by what decides, and by every fact on demand', async ({ page }) => {
    await visit(page, '/scale-out');
    const table = page.getByRole('table', { name: 'Layers compared, fact by fact' });
    await expect(table.getByRole('rowheader', { name: 'Cache-aware routing' })).toBeVisible();
    await expect(table.getByRole('rowheader', { name: 'Licence' })).toHaveCount(0);
    await page.getByRole('checkbox', { name: 'Every fact' }).check();
    await expect(table.getByRole('rowheader', { name: 'Licence' })).toBeVisible();
  });

  test('leaves a layer out when its chip is switched off, by keyboard', async ({ page }) => {
    await visit(page, '/scale-out');
    const table = page.getByRole('table', { name: 'Layers compared, fact by fact' });
    await expect(table.getByRole('columnheader', { name: 'KServe' })).toBeVisible();
    await page.getByRole('button', { name: 'KServe' }).focus();
    await page.keyboard.press('Space');
    await expect(table.getByRole('columnheader', { name: 'KServe' })).toHaveCount(0);
  });

  test('opens a fact to the sentence and source behind it', async ({ page }) => {
    await visit(page, '/scale-out/llm-d');
    const row = page.getByRole('row', { name: /^Cache-aware routing/ });
    await row.locator('summary').click();
    await expect(row.getByRole('link', { name: /optimized baseline/ }).first()).toBeVisible();
  });

  test('gives a layer’s file to save', async ({ page }) => {
    await visit(page, '/scale-out/production-stack');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download values.yaml' }).first().click(),
    ]);
    expect(download.suggestedFilename()).toBe('values.yaml');
  });
});

test.describe('a result beyond one machine', () => {
  test('names a layer with why, commands, the filled-in file and alternatives', async ({ page }) => {
    const complaints = watchConsole(page);
    await visit(page, CLUSTER);
    await expect(beyond(page)).toBeVisible();
    await expect(beyond(page).getByText('on Kubernetes').first()).toBeVisible();
    await expect(beyond(page).getByRole('heading', { name: 'Install' })).toBeVisible();
    await expect(beyond(page).getByRole('heading', { name: 'Deploy' })).toBeVisible();
    await expect(beyond(page).locator('figure pre').first()).toContainText('8');
    await expect(beyond(page).getByRole('link', { name: 'All layers compared' })).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('scrolls its file and reaches its links by keyboard', async ({ page }) => {
    await visit(page, CLUSTER);
    const file = beyond(page).locator('figure [role="region"]').first();
    await file.focus();
    await expect(file).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const first = beyond(page).getByRole('heading', { level: 3 }).getByRole('link');
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/scale-out\//);
  });

  test('shows no layer to one person on one machine', async ({ page }) => {
    await visit(page, ONE_PERSON);
    await expect(page.getByRole('heading', { name: 'Start it' })).toBeVisible();
    await expect(beyond(page)).toHaveCount(0);
  });

  for (const scheme of schemes) {
    test(`has nothing that axe objects to, ${scheme}`, async ({ page }) => {
      await visit(page, CLUSTER, scheme);
      await expect(beyond(page)).toBeVisible();
      await axeScan(page);
    });
  }

  for (const width of [390, 320]) {
    test(`does not scroll sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      for (const path of [CLUSTER, '/scale-out', '/scale-out/llm-d']) {
        await visit(page, path);
        expect(await sidewaysScroll(page)).toEqual([]);
      }
    });
  }
});
