import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Frame, type Locator, type Page } from '@playwright/test';
import { catalog } from '../../src/data';
import { decodeLink, recommend } from '../../src/decide';
import { jsonText } from '../../src/decide/share';
import { axeScan, schemes, sidewaysScroll, visit, watchConsole } from './site';

const QUERY =
  'accelerators=geforce-rtx-3090&concurrentUsers=15&experience=developer&model=Qwen/Qwen3-8B&os=linux&v=1&workload=rag';
const RESULT = `/choose?${QUERY}`;
const STORE = 'inference-provider-guide.saved-answers';
const { answers } = decodeLink({ query: QUERY, catalog }).state;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const saved = (page: Page) => page.getByRole('group', { name: 'Save' });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const verdict = (page: Page | Frame) => page.locator('main h2').first();

async function downloaded(page: Page, pressed: Locator): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), pressed.click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

for (const width of [1280, 390]) {
  test(`link and Markdown are copied at ${width} px`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const complaints = watchConsole(page);
    await page.setViewportSize({ width, height: 800 });
    await visit(page, `${RESULT}&step=result`);
    await button(page, 'Copy link').click();
    await expect(button(page, 'Copied')).toBeVisible();
    expect(await copied(page)).toBe(new URL(RESULT, page.url()).href);
    await button(page, 'Copy as Markdown').click();
    await expect.poll(() => copied(page)).toMatch(/^## Run it with /);
    expect(await copied(page)).toContain(`<${new URL(RESULT, page.url()).href}>`);
    expect(await sidewaysScroll(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('the files hold what the command line prints and reads', async ({ page }) => {
  await visit(page, RESULT);
  await button(page, 'Save').click();
  const given = await downloaded(page, saved(page).getByRole('button', { name: 'Answers as JSON' }));
  expect(given).toEqual({ name: 'answers.json', text: jsonText(answers) });
  const result = await downloaded(page, saved(page).getByRole('button', { name: 'Result as JSON' }));
  expect(result.name).toBe('recommendation.json');
  expect(result.text === jsonText(recommend({ answers, catalog }))).toBe(true);
});

test('answers are kept when asked, over a reload, and forgotten', async ({ page }) => {
  const stored = () => page.evaluate((key) => localStorage.getItem(key), STORE);
  const complaints = watchConsole(page);
  await visit(page, RESULT);
  expect(await stored()).toBeNull();
  await button(page, 'Save').click();
  await button(page, 'Keep these answers on this device').click();
  await expect(saved(page).getByRole('status')).toHaveText('Kept in this browser, and nowhere else.');
  await visit(page, '/choose');
  await page.getByText('Saved answers on this device: 1').click();
  await page.getByRole('button', { name: /^Answer over documents · GeForce RTX 3090/ }).click();
  await expect(page).toHaveURL(/workload=rag.*step=result/);
  await button(page, 'Save').click();
  await page.getByRole('button', { name: /^Forget Answer over documents/ }).click();
  await expect(saved(page).getByRole('listitem')).toHaveCount(0);
  expect(await stored()).toBeNull();
  await visit(page, '/choose');
  await expect(page.getByText(/^Saved answers/)).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('all saved answers are forgotten at once, by keyboard', async ({ page }) => {
  await visit(page, '/choose');
  await page.evaluate(
    ({ key, links }) =>
      localStorage.setItem(
        key,
        JSON.stringify({ version: 1, saved: links.map((link) => ({ link, savedOn: '2026-11-20' })) }),
      ),
    { key: STORE, links: ['os=linux&v=1', 'os=macos&v=1'] },
  );
  await visit(page, RESULT);
  await button(page, 'Save').focus();
  await page.keyboard.press('Enter');
  await expect(saved(page).getByRole('listitem')).toHaveCount(2);
  await button(page, 'Forget all').focus();
  await page.keyboard.press('Space');
  await expect(saved(page).getByRole('listitem')).toHaveCount(0);
  await button(page, 'Save').focus();
  await page.keyboard.press('Enter');
  await expect(saved(page)).toHaveCount(0);
});

test('mangled and closed storage are said aloud, and nothing breaks', async ({ page }) => {
  const complaints = watchConsole(page);
  await visit(page, '/choose');
  await page.evaluate((key) => localStorage.setItem(key, '{"version":1,"saved":[7'), STORE);
  await visit(page, RESULT);
  await button(page, 'Save').click();
  await expect(saved(page).getByRole('status')).toContainText('cannot be read');
  await button(page, 'Keep these answers on this device').click();
  await expect(saved(page).getByRole('status')).toContainText('Kept in this browser');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await visit(page, RESULT);
  await button(page, 'Save').click();
  await button(page, 'Keep these answers on this device').click();
  await expect(saved(page).getByRole('status')).toContainText('lets the page keep nothing');
  expect(complaints).toEqual([]);
});

test('prints one sheet, black on white, in the place of the page', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await visit(page, RESULT, 'dark');
  await button(page, 'Print').click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  const sheet = page.locator('[data-print-sheet]');
  await expect(sheet).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  await expect(page.getByRole('main')).toBeHidden();
  await expect(sheet).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(sheet).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(/^Run it with /);
  await expect(sheet).toContainText(new URL(RESULT, page.url()).href);
  await expect(sheet.getByRole('button')).toHaveCount(0);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'screen' });
  await expect(sheet).toHaveCount(0);
});

for (const scheme of schemes) {
  test(`what passes it on has no grave fault for axe, ${scheme}`, async ({ page }) => {
    await visit(page, RESULT, scheme);
    await button(page, 'Save').click();
    await button(page, 'Keep these answers on this device').click();
    await axeScan(page);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await sidewaysScroll(page)).toEqual([]);
    await visit(page, `/embed/choose?${QUERY}&theme=${scheme}`, scheme === 'light' ? 'dark' : 'light');
    await expect(page.locator('html')).toHaveAttribute('data-theme', scheme);
    await axeScan(page);
    expect(await sidewaysScroll(page)).toEqual([]);
  });
}

test('embedded at 320 px by the documented snippet: its height is told, its sources open outside', async ({
  page,
  context,
}) => {
  await visit(page, '/reference/embed');
  const snippet = await page.locator('pre').first().innerText();
  const html = `<!doctype html><title>A wiki</title><body style="margin: 0; width: 320px">${snippet.replace('?theme=auto', '?theme=dark')}`;
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  try {
    const complaints = watchConsole(page);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const outer = page.locator('iframe');
    const inner = page.frameLocator('iframe');
    const heights = async () => [
      await outer.evaluate((frame) => (frame as HTMLElement).clientHeight),
      await inner.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height)),
    ];
    const fits = () => expect.poll(async () => new Set(await heights()).size).toBe(1);
    await expect(inner.locator('html')).toHaveAttribute('data-theme', 'dark');
    await fits();
    const [before = 0] = await heights();
    await inner.getByRole('radio', { name: 'Answer over documents' }).check();
    await inner.getByRole('button', { name: 'Continue' }).click();
    await expect(inner.getByRole('heading', { level: 2 }).first()).toHaveText('What will it run on?');
    await fits();
    expect((await heights())[0]).not.toBe(before);
    const [guide] = await Promise.all([
      context.waitForEvent('page'),
      inner.getByRole('link', { name: 'Open the full guide' }).click(),
    ]);
    await expect(guide).toHaveURL(/\/choose\?.*workload=rag/);
    await expect(guide.getByRole('heading', { level: 2 }).first()).toHaveText('What will it run on?');
    expect(complaints).toEqual([]);
  } finally {
    server.close();
  }
});

test('in the embedded result, sources and pages of the guide leave the frame alone', async ({ page, context }) => {
  await visit(page, `/embed/choose?${QUERY}`);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  const name = await verdict(page).textContent();
  const [provider] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: `More about ${name}` }).click(),
  ]);
  await expect(provider).toHaveURL(/\/providers\//);
  expect(await provider.evaluate(() => window.opener === null)).toBe(true);
  await expect(page).toHaveURL(/\/embed\/choose/);
  await button(page, 'Copy link').scrollIntoViewIfNeeded();
  await expect(verdict(page)).toBeVisible();
});
