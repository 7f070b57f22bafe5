// Starts programs the same way on every system: always through this Node, never through a shell.
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const tools = {
  docusaurus: 'node_modules/@docusaurus/core/bin/docusaurus.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/**
 * @typedef {{ code: number, output: string }} Outcome Exit code, and what was printed where it was captured.
 * @typedef {{ env?: Record<string, string | undefined>, capture?: boolean, timeoutMs?: number }} RunOptions
 */

/**
 * Runs a program to its end.
 * @param {string} file
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function run(file, args, { env = {}, capture = false, timeoutMs } = {}) {
  const child = spawn(file, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
  });
  // Ctrl+C reaches the child by itself; a signal sent to this process alone has to be passed on.
  const passOn = () => child.kill('SIGTERM');
  process.once('SIGTERM', passOn);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (output += chunk));
  }
  return new Promise((resolve) => {
    const finish = (/** @type {number} */ code) => {
      process.off('SIGTERM', passOn);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      finish(127);
    });
    child.on('close', (code) => {
      finish(code ?? 1);
    });
  });
}

/**
 * Runs one of the site's own tools.
 * @param {keyof typeof tools} name
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export const runTool = (name, args, options) => run(process.execPath, [`${root}${tools[name]}`, ...args], options);

/**
 * Runs npm, by its script where npm started us, since `npm` itself is a shell script on Windows.
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? run(process.execPath, [script, ...args], options) : run('npm', args, options);
}

/** @param {string} file A script of this folder. */
export const script = (file) => fileURLToPath(new URL(file, import.meta.url));

/**
 * Whether a module is the one Node was started with.
 * @param {string} address The module's `import.meta.url`.
 */
export const isMain = (address) =>
  process.argv[1] !== undefined && fileURLToPath(address) === realpathSync(process.argv[1]);
