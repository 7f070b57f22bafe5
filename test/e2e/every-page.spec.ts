import { expect, test } from '@playwright/test';
import { allRoutes, axeScan, onlySameOrigin, schemes, sidewaysScroll, visit, watchConsole } from './site';

for (const route of allRoutes()) {
  test(route, async ({ page, baseURL }) => {
    const complaints = watchConsole(page);
    const foreign = onlySameOrigin(page, baseURL);

    for (const scheme of schemes) {
      await visit(page, route, scheme);
      await expect(page.locator('html')).toHaveAttribute('data-theme', scheme);
      await axeScan(page, `${route}, ${scheme}`);
    }
    await expect.soft(page.locator('h1')).toHaveCount(1);

    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await sidewaysScroll(page)).toEqual([]);

    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });
}
