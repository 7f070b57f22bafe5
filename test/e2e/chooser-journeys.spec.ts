import { expect, test, type Page } from '@playwright/test';
import { choose, chooseMac, proceed, question, RAG, recommendation, row, rtx3090 } from './chooser';
import { visit, watchConsole } from './site';

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
