// Runs the browser tests on the sites that are built; further arguments go to Playwright.
import { ensureChromium } from './chromium.mjs';
import { freePort } from './port.mjs';
import { runTool } from './run.mjs';

try {
  const chromium = await ensureChromium();
  const port = await freePort(4310);
  const subpathPort = await freePort(port + 1);
  const env = { CHROMIUM_PATH: chromium, E2E_PORT: String(port), E2E_SUBPATH_PORT: String(subpathPort) };
  process.exitCode = (await runTool('playwright', ['test', ...process.argv.slice(2)], { env })).code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
