import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { axeScan, onlySameOrigin, schemes, sidewaysScroll, visit, watchConsole } from './site';

const fixture = (name: string) => readFileSync(path.join(__dirname, `../detect/fixtures/${name}.txt`), 'utf8');

const MACHINE = '/choose?workload=chat&step=accelerators&v=1';
const RESULT = '/choose?accelerators=geforce-rtx-3060-12-gb*1&os=linux&workload=chat&v=1&step=result';

const disclosure = (page: Page) => page.getByText('Fill this in from your computer');
const box = (page: Page) => page.getByRole('textbox', { name: 'What it printed' });
const use = (page: Page) => page.getByRole('button', { name: 'Use these answers', exact: true });

/** A Mac as Chrome tells of it, whatever this browser runs on. */
async function pretendMac(page: Page) {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'userAgentData', { value: { platform: 'macOS' } });
    Object.defineProperty(navigator, 'deviceMemory', { value: 8 });
    Object.defineProperty(navigator, 'hardwareConcurrency', { value: 10 });
    Object.defineProperty(navigator, 'gpu', {
      value: { requestAdapter: () => Promise.resolve({ info: { vendor: 'apple', architecture: 'metal-3' } }) },
    });
    HTMLCanvasElement.prototype.getContext = (() => ({
      RENDERER: 1,
      getParameter: () => 'ANGLE (Apple, ANGLE Metal Renderer: Apple M1 Pro, Unspecified Version)',
      getExtension: () => null,
    })) as never;
  });
}

test('paste, see what was understood, use it, and get another recommendation', async ({ page, baseURL }) => {
  const complaints = watchConsole(page);
  const foreign = onlySameOrigin(page, baseURL);
  await visit(page, MACHINE);
  await expect(box(page)).toBeHidden();
  await disclosure(page).click();
  await box(page).fill(`${fixture('nvidia-smi-two-5090')}\n${fixture('vllm-log-one-at-a-time')}`);
  const part = page.getByRole('region', { name: 'Output of a tool' });
  await expect(part.getByRole('status')).toHaveText(/Read: nvidia-smi, vLLM log\./);
  await expect(part).toContainText('2 × GeForce RTX 5090');
  await expect(part).toContainText('The cache holds one request of 262,144 tokens at once');
  await part.getByText(/lines? ignored/).click();
  await expect(part.getByText('Fri Sep 11 16:25:12 2026', { exact: true })).toBeVisible();
  await use(page).click();
  await expect(part.getByRole('status')).toContainText('Filled in: system, GPU, context.');
  await expect(page.getByRole('radio', { name: 'A graphics card, or several' })).toBeChecked();
  await expect(page.getByRole('spinbutton', { name: 'How many?' })).toHaveValue('2');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/accelerators=geforce-rtx-5090\*2/);
  await expect(page).toHaveURL(/contextTokens=262144/);
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
});

test('a log says what to change, and the change can be taken', async ({ page }) => {
  await visit(page, MACHINE);
  await disclosure(page).click();
  await box(page).fill(fixture('vllm-log-too-long-gib'));
  await page.getByRole('button', { name: /^Use these answers with 204,800 tokens/ }).click();
  await page.getByRole('radio', { name: 'I don’t know yet' }).first().check();
  await page.getByRole('radio', { name: 'Linux' }).last().check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/contextTokens=204800/);
});

test('beside the result a pasted machine counts at once', async ({ page }) => {
  await visit(page, RESULT);
  await page.getByRole('button', { name: 'Change Machine' }).click();
  await disclosure(page).click();
  await box(page).fill(fixture('system-profiler-m1-air'));
  await use(page).click();
  await expect(page).toHaveURL(/accelerators=apple-m1&/);
  await expect(page).toHaveURL(/os=macos/);
});

test('text that is no output is told apart, and nothing can be used', async ({ page }) => {
  await visit(page, MACHINE);
  await disclosure(page).click();
  await box(page).fill('<img src=x onerror=alert(1)>');
  await expect(page.getByText('Nothing in this text is output that the guide can read.')).toBeVisible();
  await expect(use(page)).toHaveCount(0);
});

test('this device proposes and does not decide', async ({ page, baseURL }) => {
  await pretendMac(page);
  const foreign = onlySameOrigin(page, baseURL);
  await visit(page, MACHINE);
  await disclosure(page).click();
  await page.getByRole('button', { name: 'Use this device' }).click();
  const part = page.getByRole('region', { name: 'This device' });
  await expect(part.getByRole('listitem')).toHaveCount(2);
  await expect(part).toContainText('a guess');
  await expect(part).toContainText('8 GiB of memory or more');
  await expect(page.getByRole('radio', { name: 'A Mac with an Apple chip' })).not.toBeChecked();
  await part.getByRole('button', { name: 'Accept Apple M1 Pro' }).click();
  await expect(page.getByRole('radio', { name: 'A Mac with an Apple chip' })).toBeChecked();
  await expect(part.getByText('Filled in below.')).toBeFocused();
  await part.getByRole('button', { name: 'Leave macOS' }).click();
  await expect(part).toContainText('Left alone.');
  expect(foreign).toEqual([]);
});

test('by keyboard alone', async ({ page }) => {
  await visit(page, MACHINE);
  await disclosure(page).focus();
  await page.keyboard.press('Enter');
  await box(page).focus();
  await page.keyboard.insertText(fixture('nvidia-smi-linux-4070'));
  await expect(use(page)).toBeVisible();
  await use(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Which card?' })).toHaveValue('GeForce RTX 4070');
});

for (const scheme of schemes) {
  test(`fits a phone and passes axe, ${scheme}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await pretendMac(page);
    await visit(page, MACHINE, scheme);
    await disclosure(page).click();
    await page.getByRole('button', { name: 'Use this device' }).click();
    await box(page).fill(`${fixture('nvidia-smi-wsl-cut-name')}\n${fixture('vllm-log-too-long-gib')}`);
    await expect(use(page)).toBeVisible();
    expect(await sidewaysScroll(page)).toEqual([]);
    await axeScan(page);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the disclosure is not shown', async ({ page }) => {
    await page.goto('/choose');
    await expect(disclosure(page)).toBeHidden();
  });
});
