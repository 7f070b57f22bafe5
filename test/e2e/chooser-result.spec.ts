import { expect, test, type Page } from '@playwright/test';
import { choose, chooseMac, proceed, RAG, recommendation, row, rtx3090 } from './chooser';
import { axeScan, schemes, sidewaysScroll, visit, watchConsole } from './site';

test('Change edits an answer in place and the result follows at once', async ({ page }) => {
  await visit(page, RAG);
  const before = await recommendation(page).textContent();
  await page.getByRole('button', { name: 'Change At once' }).click();
  await choose(page, 'Just one');
  await expect(recommendation(page)).not.toHaveText(before ?? '');
  await expect(page).toHaveURL(/concurrentUsers=1&/);
  await page.getByRole('button', { name: 'Done At once' }).click();
  await expect(row(page, 'Change At once')).toContainText('1 request');
});

test('a change that the result proposes can be tried, and Back undoes it', async ({ page }) => {
  await visit(page, RAG);
  const before = await recommendation(page).textContent();
  const proposal = page.getByRole('region', { name: 'What would change this' }).getByRole('button').first();
  const leadsTo = (await proposal.textContent())?.split(': ').at(-1);
  await proposal.click();
  await expect(recommendation(page)).toHaveText(leadsTo ?? '');
  await page.goBack();
  await expect(recommendation(page)).toHaveText(before ?? '');
});

test('the open question that matters most is answered by one press', async ({ page }) => {
  await visit(page, '/choose?step=result');
  const card = page.getByRole('region', { name: 'Most worth answering next' });
  const asked = await card.getByRole('paragraph').textContent();
  await card.getByRole('button', { name: 'I don’t know yet' }).click();
  await expect(page).toHaveURL(/skipped=/);
  await expect(card.filter({ hasText: asked ?? '' })).toHaveCount(0);
});

test('the link and the commands can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await visit(page, RAG);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const wanted = 'accelerators=geforce-rtx-3090&concurrentUsers=15&experience=developer&os=linux&v=1&workload=rag';
  expect(await copied()).toBe(new URL(`/choose?${wanted}`, page.url()).href);
  await page.getByRole('button', { name: 'Copy the command: Install' }).click();
  await expect.poll(copied).toBe(await page.locator('pre').first().textContent());
});

test('the answers are reached by keyboard without walking through the result', async ({ page }) => {
  await visit(page, RAG);
  const jump = page.getByRole('link', { name: 'Your answers' });
  await jump.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Change Job' })).toBeFocused();
});

test('nothing fits: a calm answer with the nearest change', async ({ page }) => {
  await visit(page, '/choose?accelerators=~nvidia~8gib*1&model=~400b&ramGiB=8&step=result&v=1');
  await expect(recommendation(page)).toHaveText('Nothing fits as asked');
  await expect(page.getByText('Or one of these, the rest as it is:')).toBeVisible();
  await page.getByRole('button', { name: 'Try that change' }).click();
  await expect(recommendation(page)).not.toHaveText('Nothing fits as asked');
});

const steps: [name: string, path: string, prepare?: (page: Page) => Promise<void>][] = [
  ['first question', '/choose'],
  ['first question, with an error', '/choose', proceed],
  ['machine, a listed card', '/choose?step=accelerators', rtx3090],
  [
    'machine, the list open',
    '/choose?step=accelerators',
    async (page) => {
      await choose(page, 'A graphics card, or several');
      await page.getByRole('combobox').fill('rtx');
      await page.keyboard.press('ArrowDown');
    },
  ],
  [
    'machine, described cards of two kinds',
    '/choose?step=accelerators&accelerators=~nvidia~24gib~cc8.6*1,~amd~16gib*2&os=linux&v=1',
  ],
  ['machine, a Mac', '/choose?step=accelerators', chooseMac],
  ['a number', '/choose?step=concurrentUsers&concurrentUsers=15&v=1'],
  ['who runs it', '/choose?step=experience&workload=chat&v=1'],
  ['many boxes', '/choose?step=needs'],
  ['a model', '/choose?step=model&model=Qwen/Qwen3-8B&v=1'],
  ['a size', '/choose?step=model&model=~30b~3b&v=1'],
  ['the list of answers', '/choose?step=check&workload=chat&skipped=experience&v=1'],
  ['a mangled link', '/choose?colour=red'],
  ['result', RAG],
  [
    'result, everything open',
    RAG,
    async (page) => {
      await page.getByRole('button', { name: 'Change Machine' }).click();
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    },
  ],
  ['result, nothing known', '/choose?step=result'],
  ['nothing fits', '/choose?accelerators=~nvidia~8gib*1&model=~400b&ramGiB=8&step=result&v=1'],
];

for (const [name, path, prepare] of steps) {
  test(`accessible and not too wide: ${name}`, async ({ page }) => {
    const complaints = watchConsole(page);
    for (const scheme of schemes) {
      await visit(page, path, scheme);
      await prepare?.(page);
      await axeScan(page, `${name}, ${scheme}`);
    }
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 700 });
      expect.soft(await sidewaysScroll(page)).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page shows the same rules as tables', async ({ page }) => {
    await page.goto('/choose');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('noscript')).toContainText('The questions need JavaScript', { useInnerText: true });
    await expect(page.getByRole('button', { name: 'Continue' })).toBeHidden();
    const situations = page.getByRole('region', { name: 'Typical situations' });
    await expect(situations.getByRole('row')).not.toHaveCount(0);
    await expect(situations.getByRole('rowheader').first()).toBeVisible();
    await expect(situations).not.toContainText('Nothing fits');
    await expect(page.getByRole('region', { name: 'What the recommendation weighs' })).toBeVisible();
  });
});

test('the tables are folded where scripts run, and open', async ({ page }) => {
  await visit(page, '/choose');
  const situations = page.getByRole('region', { name: 'Typical situations' });
  await expect(situations).toBeHidden();
  await page.getByText('The rules as a table').click();
  await expect(situations).toBeVisible();
});
