import { expect, test, type Page } from '@playwright/test';
import { subpath } from '../../scripts/subpath.mjs';
import { allRoutes, visit, watchConsole } from './site';

// This project serves the site that was built with BASE_URL=/guide/; every page of it is /guide/… .
const under = (route: string) => route.replace('/', subpath.baseUrl);

/** Collects failed requests and requests outside the sub-path. */
function watchRequests(page: Page): string[] {
  const wrong: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 400 || !pathname.startsWith(subpath.baseUrl))
      wrong.push(`${response.status()} ${pathname}`);
  });
  return wrong;
}

test('every page loads, and links and files stay under the sub-path', async ({ page }) => {
  const wrong = watchRequests(page);
  const complaints = watchConsole(page);
  for (const route of allRoutes()) {
    await visit(page, under(route));
    const outside = await page
      .locator('a[href^="/"], link[href^="/"], script[src^="/"], img[src^="/"]')
      .evaluateAll(
        (elements, base) =>
          elements
            .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
            .filter((address) => !address.startsWith(base)),
        subpath.baseUrl,
      );
    expect.soft(outside, route).toEqual([]);
  }
  expect(wrong).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a click on a link stays under the sub-path', async ({ page }) => {
  const wrong = watchRequests(page);
  await visit(page, subpath.baseUrl);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Compare', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${subpath.baseUrl}compare$`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${subpath.baseUrl}$`));
  expect(wrong).toEqual([]);
});

test('edit links go to the repository that the site was built from', async ({ page }) => {
  await visit(page, under('/providers/ollama'));
  const thisPage = page.getByRole('link', { name: 'Edit this page' });
  await expect(thisPage).toHaveAttribute('href', `${subpath.repository}/edit/main/docs/providers/ollama.mdx`);
  const facts = page.getByRole('link', { name: 'Edit its facts' });
  await expect(facts).toHaveAttribute('href', `${subpath.repository}/edit/main/src/data/providers/ollama.ts`);
});

test('the embedded chooser leads to the guide under the sub-path, with its answers', async ({ page }) => {
  const wrong = watchRequests(page);
  await visit(page, under('/embed/choose?os=linux&step=result&theme=dark&v=1'));
  await expect(page.getByRole('link', { name: 'Open the full guide' })).toHaveAttribute(
    'href',
    `${subpath.baseUrl}choose?os=linux&step=result&theme=dark&v=1`,
  );
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(wrong).toEqual([]);
});
