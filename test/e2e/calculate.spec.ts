import { expect, test, type Page } from '@playwright/test';
import { axeScan, schemes, sidewaysScroll, visit, watchConsole } from './site';

const EXAMPLE =
  '/calculate?accelerators=geforce-rtx-3090*1&contextTokens=8192&model=Qwen/Qwen3-8B&providers=llama-cpp,vllm&ramGiB=64&v=1';

const answer = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const gpuBar = (page: Page, name: string) => answer(page, name).getByRole('img').first();
const context = (page: Page) => page.getByRole('slider', { name: 'Context of a request' });

/** GiB of the KV cache in a provider's first bar. */
async function cacheGiB(page: Page, name: string): Promise<number> {
  const words = await gpuBar(page, name).getAttribute('aria-label');
  return Number(/KV cache ([\d.]+)/.exec(words ?? '')?.[1]);
}

test('a model and a card give a verdict, a picture, limits and the arithmetic', async ({ page }) => {
  const complaints = watchConsole(page);
  await visit(page, '/calculate');
  await page.getByRole('combobox', { name: 'Model' }).fill('qwen3 14b');
  await page.getByRole('option', { name: 'Qwen3 14B' }).first().click();
  await page.getByRole('combobox', { name: 'Which card?' }).fill('4090');
  await page.getByRole('option', { name: 'GeForce RTX 4090 24 GB', exact: true }).click();
  await expect(answer(page, 'Ollama')).toContainText('Fits');
  await expect(gpuBar(page, 'Ollama')).toHaveAccessibleName(/^GeForce RTX 4090: [\d.]+ of [\d.]+ GiB\. Weights/);
  await expect(answer(page, 'Ollama')).toContainText('Longest context for one request');
  await answer(page, 'Ollama').getByText('The arithmetic').click();
  await expect(answer(page, 'Ollama')).toContainText('2 × 40 layers × 8 KV heads × 128 × 2 bytes = 160 KiB a token');
  await expect(page).toHaveURL(/model=Qwen\/Qwen3-14B/);
  expect(complaints).toEqual([]);
});

test('the context’s slider moves by keyboard and the cache grows with it', async ({ page }) => {
  await visit(page, EXAMPLE);
  const before = await cacheGiB(page, 'llama.cpp');
  await context(page).focus();
  // 8,192 → 12,288 → 16,384 tokens.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(context(page)).toHaveAttribute('aria-valuetext', '16,384 tokens');
  await expect.poll(() => cacheGiB(page, 'llama.cpp')).toBeGreaterThan(1.9 * before);
  await expect(page.getByRole('spinbutton', { name: 'Context of a request' })).toHaveValue('16384');
  await expect(page).toHaveURL(/contextTokens=16384/);
});

test('a link restores everything; a mangled one says what it left out', async ({ page }) => {
  await visit(page, EXAMPLE);
  await page.getByRole('slider', { name: 'Requests at once' }).press('ArrowRight');
  await page.getByRole('combobox', { name: 'GGUF file' }).selectOption('q8_0');
  await expect(page).toHaveURL(/gguf=q8_0/);
  const words = await gpuBar(page, 'llama.cpp').getAttribute('aria-label');
  await visit(page, new URL(page.url()).pathname + new URL(page.url()).search);
  await expect(gpuBar(page, 'llama.cpp')).toHaveAccessibleName(words ?? '');
  await expect(page.getByRole('combobox', { name: 'GGUF file' })).toHaveValue('q8_0');

  await visit(page, '/calculate?model=Qwen/Qwen3-8B&contextTokens=-3&colour=red&accelerators=%%%&v=1');
  const notices = page.getByRole('list', { name: 'About the link' }).getByRole('listitem');
  await expect(notices).toHaveCount(3);
  await expect(notices.filter({ hasText: 'colour' })).toBeVisible();
  await expect(answer(page, 'Ollama')).toContainText('Cannot tell');
});

test('a worked example fills the calculator in, and Back takes it out again', async ({ page }) => {
  await visit(page, EXAMPLE);
  await page.getByRole('link', { name: 'Qwen3 30B-A3B with llama.cpp' }).click();
  await expect(page.getByRole('radio', { name: 'No GPU' })).toBeChecked();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Graphics cards' })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Model' })).toHaveValue('Qwen3 8B');
});

test('a pasted config.json is read, and a broken one names its fields and lines', async ({ page }) => {
  await visit(page, EXAMPLE);
  await page.getByRole('button', { name: 'Not in the list? Paste its config.json' }).click();
  const box = page.getByRole('textbox', { name: 'config.json of the model' });
  await box.fill('{\n  "model_type": "llama",\n  "hidden_size": "wide",\n  "num_hidden_layers": 0\n}');
  const faults = page.locator('#calculate-config-says li');
  await expect(faults.filter({ hasText: 'hidden_size' })).toContainText('Line 3');
  await expect(faults.filter({ hasText: 'num_hidden_layers' })).toContainText('Line 4');
  await box.fill('{\n  "model_type": "llama"\n  "hidden_size": 4096\n}');
  await expect(faults).toHaveText([
    'Found text that is not JSON; give a comma or } on line 3, column 3, where "hidden_size" stands.',
  ]);
  await box.fill(
    JSON.stringify({
      architectures: ['LlamaForCausalLM'],
      model_type: 'llama',
      hidden_size: 4096,
      intermediate_size: 14336,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      num_key_value_heads: 8,
      vocab_size: 128256,
      max_position_embeddings: 131072,
      torch_dtype: 'bfloat16',
    }),
  );
  await expect(faults).toHaveCount(0);
  // 8.03 billion parameters in 16 bits.
  await expect(gpuBar(page, 'vLLM')).toHaveAccessibleName(/Weights 1[45]\.\d/);
  await expect(page).toHaveURL(/config=/);
});

test('one click finds the best quantization that fits, another what to buy', async ({ page }) => {
  await visit(page, EXAMPLE.replace('Qwen3-8B', 'Qwen3-32B'));
  await expect(answer(page, 'vLLM')).toContainText('Does not fit');
  await page.getByRole('button', { name: 'What is the best quantization that fits?' }).click();
  const best = page.getByText('For llama.cpp: ');
  await expect(best).toContainText(/GGUF (UD-)?Q4/);
  await page.getByRole('region', { name: 'Schemes' }).first().getByRole('button', { name: 'Use GGUF Q4_K_M' }).click();
  await expect(answer(page, 'llama.cpp')).toContainText('Fits');
  await expect(page.getByRole('combobox', { name: 'GGUF file' })).toHaveValue('q4_k_m');

  await page.getByRole('button', { name: 'What must I buy?' }).click();
  const machines = page.getByRole('region', { name: 'Quick answers' }).getByRole('list').nth(1).getByRole('listitem');
  await expect(machines.first()).toContainText('GiB');
  await machines.first().getByRole('button', { name: 'Try it' }).click();
  await expect(answer(page, 'vLLM')).toContainText('All of it lies in the GPU’s memory.');
});

test('a number that cannot be used says so beside its box, and one beyond the model is doubted', async ({ page }) => {
  await visit(page, EXAMPLE);
  const box = page.getByRole('spinbutton', { name: 'Context of a request' });
  for (const typed of ['0', '1.5']) {
    await box.fill(typed);
    await expect(box).toHaveAttribute('aria-invalid', 'true');
    await expect(box).toHaveAccessibleDescription('Give a whole number of 1 or more; until then 8,192 stands.');
  }
  // A slider that moves takes the box with it.
  await context(page).press('ArrowRight');
  await expect(box).toHaveValue('12288');
  await expect(box).toHaveAccessibleDescription('');

  await box.fill('99999999');
  await expect(box).not.toHaveAttribute('aria-invalid');
  await expect(box).toHaveAccessibleDescription('More than the model’s 40,960 tokens.');
  await expect(context(page)).toHaveValue((await context(page).getAttribute('max')) ?? '');
});

test('a machine that is not chosen has no memory and no processor', async ({ page }) => {
  await visit(page, EXAMPLE);
  await expect(answer(page, 'llama.cpp').getByRole('img', { name: /^System RAM: .* of 64\.0 GiB/ })).toBeVisible();
  await page.getByRole('radio', { name: 'Not chosen yet' }).check();
  await expect(answer(page, 'llama.cpp')).toContainText('Cannot tell');
  // What llama.cpp keeps in RAM on any machine still shows, but of no size.
  await expect(page.getByRole('img', { name: /^System RAM: .* of / })).toHaveCount(0);
  await expect(page.getByText('Processor, if a part lies in RAM')).toHaveCount(0);
  await expect(page).not.toHaveURL(/ramGiB/);
});

test('several providers answer side by side, and none of them is an answer too', async ({ page }) => {
  await visit(page, EXAMPLE);
  await page.getByRole('button', { name: 'SGLang' }).click();
  await expect(answer(page, 'SGLang')).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['llama.cpp', 'vLLM', 'SGLang']);
  for (const name of ['llama.cpp', 'vLLM', 'SGLang'])
    await page.getByRole('button', { name, exact: true }).first().click();
  await expect(page.getByText('Choose who is to run it.')).toBeVisible();
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Ollama', 'vLLM']);
  await expect(page).toHaveURL(/\/calculate$/);
});

test('an assumption is changed where it stands, and given back', async ({ page }) => {
  await visit(page, EXAMPLE);
  const vllm = answer(page, 'vLLM');
  await vllm.getByText('What it goes by').click();
  await vllm.getByRole('button', { name: 'Change Share of each GPU' }).click();
  await vllm.getByRole('spinbutton', { name: 'Share of each GPU' }).fill('0.8');
  await expect(vllm.getByText('Share of each GPU: 0.8. As you set it.')).toBeVisible();
  await expect(gpuBar(page, 'vLLM')).toHaveAccessibleName(/limit 18\.8/);
  await vllm.getByRole('button', { name: 'Leave to the default Share of each GPU' }).click();
  await expect(vllm.getByText('As you set it').filter({ hasText: 'Share' })).toHaveCount(0);
});

test('the verdict is announced, and the request can be copied for the command line', async ({ page, context: tab }) => {
  await tab.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, EXAMPLE);
  await expect(page.getByRole('status').filter({ hasText: 'llama.cpp: fits. vLLM: fits' })).toBeAttached();
  await answer(page, 'vLLM').getByRole('button', { name: 'Copy request as JSON for vLLM' }).click();
  const copied: unknown = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied).toMatchObject({ provider: 'vllm', model: 'Qwen/Qwen3-8B', contextTokens: 8192 });
});

for (const scheme of schemes) {
  test(`axe finds nothing in the open calculator, ${scheme}`, async ({ page }) => {
    await visit(page, EXAMPLE.replace('Qwen3-8B', 'Qwen3-32B'), scheme);
    for (const fold of await page.locator('details').all())
      await fold.evaluate((node) => node.setAttribute('open', ''));
    await page.getByRole('button', { name: 'What must I buy?' }).click();
    await axeScan(page);
  });
}

test('on a phone nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, EXAMPLE);
  for (const fold of await page.locator('details').all()) await fold.evaluate((node) => node.setAttribute('open', ''));
  await page.getByRole('button', { name: 'What is the best quantization that fits?' }).click();
  expect(await sidewaysScroll(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an example stands worked out', async ({ page }) => {
    await page.goto('/calculate');
    await expect(page.locator('noscript p')).toContainText('Changing the figures needs JavaScript');
    await expect(page.getByRole('heading', { level: 3, name: 'vLLM' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Worked examples' })).toBeVisible();
    await expect(page.getByRole('form')).toBeHidden();
  });
});
