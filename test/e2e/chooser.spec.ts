import { expect, test, type Page } from '@playwright/test';
import { axeScan, schemes, sidewaysScroll, visit, watchConsole } from './site';

const RAG = '/choose?accelerators=geforce-rtx-3090*1&concurrentUsers=15&experience=developer&os=linux&workload=rag&v=1';

const question = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });
const proceed = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();
const choose = (page: Page, label: string) => page.getByRole('radio', { name: label }).check();
const recommendation = (page: Page) => page.locator('main h2').first();
const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name }) });

async function chooseCard(page: Page, { typed, name, system }: { typed: string; name: string; system: string }) {
  await choose(page, 'A graphics card, or several');
  await page.getByRole('combobox', { name: 'Which card?' }).fill(typed);
  await page.getByRole('option', { name, exact: true }).click();
  await choose(page, system);
}

async function chooseMac(page: Page) {
  await choose(page, 'A Mac with an Apple chip');
  await page.getByRole('combobox', { name: 'Which chip' }).fill('m4');
  await page.getByRole('option', { name: 'Apple M4', exact: true }).click();
  await choose(page, '16 GB');
}

const rtx3090 = (page: Page) => chooseCard(page, { typed: '3090', name: 'GeForce RTX 3090 24 GB', system: 'Linux' });

interface Journey {
  leadsTo: string;
  job: string;
  machine: (page: Page) => Promise<void>;
  atOnce: string | number;
  runBy: string;
  refine?: (page: Page) => Promise<void>;
}

const journeys: Journey[] = [
  {
    leadsTo: 'Ollama',
    job: 'Chat or try models',
    machine: chooseMac,
    atOnce: 'Just one',
    runBy: 'Somebody new to this',
  },
  {
    leadsTo: 'llama.cpp',
    job: 'Ship inside an app',
    machine: async (page) => {
      await choose(page, 'A phone or tablet');
      await choose(page, 'Android');
    },
    atOnce: 'Just one',
    runBy: 'A developer',
  },
  {
    leadsTo: 'Hugging Face Transformers',
    job: 'Research on models',
    machine: rtx3090,
    atOnce: 'Just one',
    runBy: 'An ML engineer',
  },
  {
    leadsTo: 'vLLM',
    job: 'Answer over documents',
    machine: rtx3090,
    atOnce: 15,
    runBy: 'A developer',
    refine: async (page) => {
      await page.getByRole('button', { name: 'Set Must have' }).click();
      await page.getByRole('checkbox', { name: 'Many LoRAs' }).check();
    },
  },
  {
    leadsTo: 'SGLang',
    job: 'Run agents',
    machine: rtx3090,
    atOnce: 'A team, up to 20',
    runBy: 'A developer',
    refine: async (page) => {
      await page.getByRole('button', { name: 'Set Common start' }).click();
      await choose(page, 'They share a long start');
    },
  },
];

for (const { leadsTo, job, machine, atOnce, runBy, refine } of journeys) {
  test(`from home to ${leadsTo} by mouse`, async ({ page }) => {
    const complaints = watchConsole(page);
    await visit(page, '/');
    await choose(page, job);
    await proceed(page);
    await expect(question(page, 'What will it run on?')).toBeVisible();
    await machine(page);
    await proceed(page);
    await expect(question(page, 'How many requests at once')).toBeFocused();
    await choose(page, typeof atOnce === 'number' ? 'Another number' : atOnce);
    if (typeof atOnce === 'number') await page.getByLabel('Your number').fill(String(atOnce));
    await proceed(page);
    await choose(page, runBy);
    await proceed(page);
    await refine?.(page);
    await expect(recommendation(page)).toHaveText(leadsTo);
    expect(complaints).toEqual([]);
  });
}

test('by keyboard alone, from the first question to a recommendation', async ({ page }) => {
  await visit(page, '/choose');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 40; presses += 1) {
      const named = await page.locator(':focus').evaluateAll(([element]) => {
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        return labels.map((label) => label.textContent).join(' ') || element?.textContent || '';
      });
      if (named.includes(name)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached “${name}”`);
  };

  await tabTo('Chat or try models');
  await press('ArrowDown', 'Enter');
  await expect(question(page, 'What will it run on?')).toBeFocused();
  await tabTo('A graphics card, or several');
  await press('Space');
  await tabTo('Which card?');
  await page.keyboard.type('3090');
  await press('ArrowDown', 'Enter');
  await expect(page.getByRole('combobox')).toHaveValue('GeForce RTX 3090');
  await tabTo('Linux');
  await press('Space');
  await tabTo('Continue');
  await press('Enter');
  await expect(question(page, 'How many requests at once')).toBeFocused();
  await tabTo('Just one');
  await press('ArrowDown', 'ArrowDown');
  await tabTo('Continue');
  await press('Enter');
  await expect(question(page, 'Who will run it?')).toBeFocused();
  await tabTo('Somebody new to this');
  await press('ArrowDown', 'Enter');
  await expect(page).toHaveURL(/workload=rag/);
  await expect(page).toHaveURL(/step=result/);
  await expect(recommendation(page)).toBeFocused();
});

test('a choice is needed to continue, and the message takes the focus to it', async ({ page }) => {
  await visit(page, '/choose');
  await proceed(page);
  await expect(page.getByRole('alert')).toHaveText('Choose one, or “I don’t know yet”.');
  await expect(page.getByRole('radio').first()).toBeFocused();
  await choose(page, 'I don’t know yet');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await proceed(page);
  await choose(page, 'A graphics card, or several');
  await page.getByRole('combobox').fill('no such card');
  await proceed(page);
  await expect(page.getByRole('alert')).toContainText('No card named “no such card”');
  await expect(page.getByRole('combobox')).toBeFocused();
});

test('a link to a result restores it, with its answers', async ({ page }) => {
  const complaints = watchConsole(page);
  await visit(page, RAG);
  await expect(row(page, 'Change Machine')).toContainText('GeForce RTX 3090, Linux');
  await expect(row(page, 'Change At once')).toContainText('15 requests at once');
  await expect(page.getByRole('heading', { name: 'Your recommendation' })).toBeVisible();
  const restored = await recommendation(page).textContent();
  await page.reload();
  await expect(recommendation(page)).toHaveText(restored ?? '');
  expect(complaints).toEqual([]);
});

test('the browser’s Back keeps answers, and going on again finds them', async ({ page }) => {
  await visit(page, '/choose');
  await choose(page, 'Run agents');
  await proceed(page);
  await choose(page, 'No graphics card');
  await choose(page, 'Windows');
  await proceed(page);
  await choose(page, 'Just one');
  await proceed(page);
  await expect(question(page, 'Who will run it?')).toBeVisible();

  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Just one' })).toBeChecked();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('radio', { name: 'Windows' })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Run agents' })).toBeChecked();
  await expect(page).toHaveURL(/concurrentUsers=1/);

  await choose(page, 'Chat or try models');
  await proceed(page);
  await expect(question(page, 'Who will run it?')).toBeVisible();
  await expect(page).toHaveURL(/os=windows/);
  await expect(page).toHaveURL(/workload=chat/);
});

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
  const leadsTo = (await proposal.textContent())?.split('→')[1]?.trim();
  await proposal.click();
  await expect(recommendation(page)).toHaveText(leadsTo ?? '');
  await page.goBack();
  await expect(recommendation(page)).toHaveText(before ?? '');
});

test('the open question that matters most is answered by one press', async ({ page }) => {
  await visit(page, '/choose?step=result');
  const card = page.getByRole('region', { name: 'One answer could still change this' });
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
  expect(await copied()).toBe(page.url());
  await page.getByRole('button', { name: 'Copy the command: Install' }).click();
  await expect.poll(copied).toBe(await page.locator('pre').first().textContent());
});

test('answers can be checked and changed before the recommendation', async ({ page }) => {
  await visit(page, '/choose?workload=chat&step=check&v=1');
  await expect(question(page, 'Check your answers')).toBeVisible();
  await page.getByRole('button', { name: 'Change Job' }).click();
  await choose(page, 'Work through a pile');
  await expect(row(page, 'Done Job')).toContainText('Work through a pile');
  await page.getByRole('button', { name: 'Show the recommendation' }).click();
  await expect(page).toHaveURL(/workload=batch/);
  await expect(page).toHaveURL(/step=result/);
});

test('nothing fits: a calm answer with the nearest change', async ({ page }) => {
  await visit(page, '/choose?checkpoint=onnx&step=result&v=1');
  await expect(recommendation(page)).toHaveText('Nothing fits as asked');
  await page.getByRole('button', { name: 'Try that change' }).click();
  await expect(recommendation(page)).not.toHaveText('Nothing fits as asked');
});

const hostile = [
  '?workload=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&v=1',
  '?accelerators=%22%3E%3Cscript%3Ealert(1)%3C/script%3E*1&step=accelerators',
  '?step=javascript:alert(1)',
  '?model=%3Csvg/onload%3Dalert(1)%3E&step=result',
  '?accelerators=*,,*-1,~~~*x&concurrentUsers=1e999&needs=,,&nodes=NaN&v=99',
  '?__proto__=1&constructor=2&toString=3&hasOwnProperty=x',
  `?workload=${'a'.repeat(4000)}`,
  '?%=%&%E0%A4%A=1&workload=%FF',
];

for (const query of hostile) {
  test(`a mangled link is told and harmless: ${query.slice(0, 60)}`, async ({ page }) => {
    const complaints = watchConsole(page);
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    await visit(page, `/choose${query}`);
    const notice = page.getByRole('region', { name: 'Part of the link was left out' });
    await expect(notice).toBeVisible();
    expect(await page.locator('main img, main script, main svg[onload]').count()).toBe(0);
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toHaveCount(0);
    expect(dialogs).toBe(0);
    expect(complaints).toEqual([]);
  });
}

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
  ['nothing fits', '/choose?checkpoint=onnx&step=result&v=1'],
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
