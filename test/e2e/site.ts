import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** Path of every page of the built site, such as `/providers/vllm`. */
export function allRoutes(): string[] {
  const sitemap = path.join(__dirname, '../../build/sitemap.xml');
  if (!existsSync(sitemap)) throw new Error('The site is not built: run `npm run build` first.');
  const addresses = readFileSync(sitemap, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g);
  return [...addresses].map(([, address = '']) => new URL(address).pathname).sort();
}

/**
 * Collects what a page complains about from now on: errors in its console, exceptions, hydration warnings.
 * The list grows while the page is used; expect it to be empty at the end.
 */
export function watchConsole(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || (message.type() === 'warning' && /hydrat/i.test(message.text()));
    if (isComplaint) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  return complaints;
}

/** Collects requests that leave the site from now on; expect the list to be empty at the end. */
export function onlySameOrigin(page: Page, baseURL: string | undefined): string[] {
  const origin = new URL(baseURL ?? '').origin;
  const foreign: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) foreign.push(`${page.url()}: ${request.url()}`);
  });
  return foreign;
}

/** Opens a page in a colour scheme and waits until React has taken it over. */
export async function visit(page: Page, path: string, scheme: Scheme = 'light'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(200);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}

/** Expects that axe finds nothing serious or critical; a failure says what, where and how to mend it. */
export async function axeScan(page: Page, where: string = page.url()): Promise<void> {
  // The legacy mode stays in this page: the site has no frames, and a second page a scan costs time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], preload: false })
    .analyze();
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => {
      const examples = nodes.slice(0, 3).map((node) => `${node.html}\n${node.failureSummary ?? ''}`);
      return `${id}, ${nodes.length} times, such as\n${examples.join('\n')}`;
    });
  expect.soft(grave, where).toEqual([]);
}

/** The elements that reach furthest beyond the right edge of the page, for a message. */
export async function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')]
      .map((element) => ({ element, right: element.getBoundingClientRect().right + window.scrollX }))
      .filter(({ right }) => right > clientWidth + 1)
      .sort((a, b) => b.right - a.right);
    const names = wide
      .slice(0, 5)
      .map(({ element, right }) => `${Math.round(right)} px: ${element.outerHTML.slice(0, 120)}`);
    return [`the page is ${scrollWidth} px wide in a window of ${clientWidth} px`, ...names];
  });
}
