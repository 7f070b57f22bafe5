import { expect, test, type Page } from '@playwright/test';
import { axeScan, schemes, sidewaysScroll, visit, watchConsole } from './site';

const PAGE = '/providers/ollama';

const story = (page: Page) => page.getByRole('figure', { name: 'Context, memory and speed of Ollama' });
const slider = (page: Page) => story(page).getByRole('slider', { name: 'Context length' });
const sentence = (page: Page) => story(page).getByRole('status');

interface Told {
  inRam: number;
  rate: number;
}

/** The figures in the sentence. */
async function told(page: Page): Promise<Told> {
  const text = await sentence(page).innerText();
  const [, rate = 'NaN'] = /about ([\d.]+) tokens/.exec(text) ?? [];
  const [, inRam = '0'] = /(\d+) of \d+ layers (?:is|are) in RAM/.exec(text) ?? [];
  return { inRam: Number(inRam), rate: Number(rate) };
}

test('by keyboard: more context moves layers to RAM and costs speed, and less brings them back', async ({ page }) => {
  const complaints = watchConsole(page);
  await visit(page, PAGE);
  await expect(sentence(page)).toContainText('At 4k the cache takes 0.50 GiB; all 33 layers are on the GPU');
  const atStart = await told(page);

  await slider(page).focus();
  await page.keyboard.press('End');
  await expect(sentence(page)).toContainText('At 128k the cache takes 16.0 GiB');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^131,072 tokens: .*in RAM/);
  const atEnd = await told(page);
  expect(atEnd.inRam).toBeGreaterThan(16);
  expect(atEnd.rate).toBeLessThan(atStart.rate / 2);

  await page.keyboard.press('ArrowLeft');
  await expect(sentence(page)).toContainText('At 118k');
  await page.keyboard.press('Home');
  await expect(sentence(page)).toContainText('all 33 layers are on the GPU');
  expect(complaints).toEqual([]);
});

test('by mouse: dragging the slider changes layers, cells, memory and speed together', async ({ page }) => {
  await visit(page, PAGE);
  await slider(page).scrollIntoViewIfNeeded();
  const box = (await slider(page).boundingBox())!;
  const at = (share: number) => [box.x + 11 + (box.width - 22) * share, box.y + box.height / 2] as const;
  await page.mouse.move(...at(1 / 6));
  await page.mouse.down();
  const seen: Told[] = [];
  for (const share of [0.5, 0.75, 0.95]) {
    await page.mouse.move(...at(share), { steps: 5 });
    seen.push(await told(page));
  }
  await page.mouse.up();
  const [half, more, most] = seen as [Told, Told, Told];
  expect(half.inRam).toBeLessThan(more.inRam);
  expect(more.inRam).toBeLessThan(most.inRam);
  expect(half.rate).toBeGreaterThan(most.rate);
  await expect(
    story(page).getByRole('img', { name: `${33 - most.inRam} layers on the GPU, ${most.inRam} layers in RAM, of 33` }),
  ).toBeVisible();
  await expect(story(page).getByRole('img', { name: /^System RAM: .*KV cache/ })).toBeVisible();
});

test('by number and by the marks: the exact context is taken, nonsense is not', async ({ page }) => {
  await visit(page, PAGE);
  const box = story(page).getByRole('spinbutton', { name: 'Context' });
  await box.fill('32768');
  await expect(sentence(page)).toContainText('At 32k the cache takes 4.0 GiB');
  await box.fill('7');
  await expect(sentence(page)).toContainText('At 32k');
  await box.blur();
  await expect(box).toHaveValue('32768');

  await story(page)
    .getByRole('button', { name: /^First layer leaves/ })
    .click();
  expect((await told(page)).inRam).toBe(1);
  await story(page)
    .getByRole('button', { name: /^The default/ })
    .click();
  await expect(box).toHaveValue('4096');
});

test('another model and GPU tell another story', async ({ page }) => {
  await visit(page, PAGE);
  await story(page).getByRole('button', { name: 'Qwen3 14B' }).click();
  await expect(sentence(page)).toContainText('of 41 layers are in RAM');
  await story(page).getByRole('button', { name: 'GeForce RTX 3090' }).click();
  await expect(sentence(page)).toContainText('At 32k');
  await expect(sentence(page)).toContainText('all 41 layers are on the GPU');
});

test('accessible and not too wide, in both schemes and on a phone', async ({ page }) => {
  const complaints = watchConsole(page);
  for (const scheme of schemes) {
    await visit(page, PAGE, scheme);
    await slider(page).press('End');
    await story(page)
      .locator('details')
      .evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
    await axeScan(page, `story, ${scheme}`);
  }
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect.soft(await sidewaysScroll(page)).toEqual([]);
  }
  expect(complaints).toEqual([]);
});

test('the result of the chooser shows the memory of what it recommends, and leads to the same figures', async ({
  page,
}) => {
  await visit(
    page,
    '/choose?accelerators=geforce-rtx-3060-12-gb*1&concurrentUsers=1&experience=beginner&model=Qwen/Qwen3-14B&os=windows&ramGiB=32&step=result&v=1&workload=chat',
  );
  const fit = page.getByRole('region', { name: 'Does it fit?' });
  await expect(fit).toContainText('Qwen3 14B');
  await expect(fit.getByRole('img', { name: /^GeForce RTX 3060 12 GB: .*Weights/ })).toBeVisible();
  await expect(fit.getByText('One answer')).toBeVisible();
  await expect(fit).toContainText(/tokens\/s/);
  const drawn = await fit.getByRole('img', { name: /^GeForce RTX 3060/ }).getAttribute('aria-label');
  await fit.getByRole('link', { name: 'Change the figures' }).click();
  await expect(page).toHaveURL(/\/calculate\?/);
  await expect(page.getByRole('img', { name: drawn!, exact: true })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a table tells the story', async ({ page }) => {
    await page.goto(PAGE);
    await expect(slider(page)).toBeHidden();
    const rows = story(page).getByRole('region', { name: 'Memory and speed by context' }).getByRole('row');
    await expect(rows).toHaveCount(7);
    await expect(rows.last()).toBeVisible();
    await expect(rows.last()).toContainText('128k');
    await expect(rows.nth(1)).toContainText('0 of 33');
  });
});

test('on paper the table is unfolded and the controls are gone', async ({ page }) => {
  await visit(page, PAGE);
  await page.emulateMedia({ media: 'print' });
  await expect(slider(page)).toBeHidden();
  await expect(story(page).getByRole('region', { name: 'Memory and speed by context' })).toBeVisible();
});
