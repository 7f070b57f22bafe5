import { expect, test } from '@playwright/test';
import { visit } from './site';

test('a page names its file where the repository is not known, and links to it where it is', async ({ page }) => {
  await visit(page, '/providers/ollama');
  const link = page.getByRole('link', { name: 'Edit this page' });
  const path = page.getByText('docs/providers/ollama.mdx', { exact: true });
  await expect(link.or(path)).toBeVisible();
});
