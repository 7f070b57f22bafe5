// Finds a Chromium for the browser tests, or gets one.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { run, runTool } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const applications = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => names.map((name) => `${folder}/${name}`)),
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
};

/**
 * Whether a program answers; a file alone can be a stub or lack its libraries.
 * @param {string} file
 */
function starts(file) {
  if (!existsSync(file)) return false;
  // Chrome on Windows opens a window instead of printing its version.
  if (process.platform === 'win32') return true;
  try {
    execFileSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * @typedef {object} Surroundings What a search depends on; tests invent it.
 * @property {Record<string, string | undefined>} [environment]
 * @property {NodeJS.Platform} [platform]
 * @property {(file: string) => boolean} [works]
 * @property {string} [playwrightOwn] Where Playwright keeps its own.
 */

/**
 * The first Chromium that works: CHROMIUM_PATH, the search path, the usual places, then Playwright's own.
 * @param {Surroundings} [surroundings]
 * @returns {string | undefined}
 */
export function findChromium({
  environment = process.env,
  platform = process.platform,
  works = starts,
  playwrightOwn,
} = {}) {
  const chosen = environment.CHROMIUM_PATH;
  if (chosen) {
    if (works(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH: found ${chosen}, which does not start; give the path of a Chromium or unset it.`);
  }
  const system = platform === 'win32' ? path.win32 : path.posix;
  const suffix = platform === 'win32' ? '.exe' : '';
  const folders = (environment.PATH ?? '').split(system.delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => system.join(folder, `${name}${suffix}`)));
  const places = [...onPath, ...(applications[platform] ?? []), ...(playwrightOwn ? [playwrightOwn] : [])];
  return [...new Set(places)].find(works);
}

async function find() {
  const { chromium } = await import('@playwright/test');
  return findChromium({ playwrightOwn: chromium.executablePath() });
}

const isDebianAsRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/**
 * Ways to get one, each tried in turn until a Chromium starts.
 * @type {{ words: string, isPossible: () => boolean, get: () => Promise<unknown> }[]}
 */
const ways = [
  {
    words: "Playwright's own",
    isPossible: () => true,
    get: () => runTool('playwright', ['install', 'chromium'], { capture: true, timeoutMs: 300_000 }),
  },
  {
    words: "Debian's package",
    isPossible: isDebianAsRoot,
    get: async () => {
      const quiet = { capture: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
      await run('apt-get', ['update'], quiet);
      await run('apt-get', ['install', '-y', 'chromium'], quiet);
    },
  },
];

/**
 * Finds a Chromium or installs one; throws with what to do where neither works.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  let found = await find();
  for (const way of ways) {
    if (found) return found;
    if (!way.isPossible()) continue;
    console.log(`No Chromium found; trying ${way.words} …`);
    await way.get();
    found = await find();
  }
  if (found) return found;
  throw new Error(
    'No Chromium for the browser tests. Install Chromium or Chrome (on Debian `apt-get install chromium` as root, ' +
      'elsewhere `npx playwright install --with-deps chromium`), or set CHROMIUM_PATH to the program.',
  );
}
