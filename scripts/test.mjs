// `npm test`: installs what is missing, runs every check to its end and sums them up in the last line.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureInstalled } from './install.mjs';
import { root, run, runNpm, script } from './run.mjs';
import { settle, sum, tallyPlaywright, tallyVitest } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ name: string, go: () => Promise<import('./run.mjs').Outcome>, count?: (code: number) => Tally }} Step */

const reports = { unit: 'test-results/unit.json', browser: 'test-results/browser.json' };

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Tally} tally
 */
function counted(file, tally) {
  return (/** @type {number} */ code) => {
    try {
      return settle(code, tally(/** @type {Report} */ (JSON.parse(readFileSync(`${root}${file}`, 'utf8')))));
    } catch {
      return settle(code === 0 ? 1 : code);
    }
  };
}

/**
 * @param {string} name
 * @param {...string} args
 */
const npm = (name, ...args) => runNpm(['run', '--silent', name, '--', ...args], { capture: true });

/** Checks that do not disturb each other; the slowest come first. @type {Step[]} */
const checks = [
  { name: 'lint', go: () => npm('lint:code') },
  {
    name: 'unit and property tests',
    go: () => npm('unit', '--reporter=default', '--reporter=json', `--outputFile.json=${reports.unit}`),
    count: counted(reports.unit, tallyVitest),
  },
  { name: 'types', go: () => npm('types') },
  { name: 'format', go: () => npm('lint:format') },
  { name: 'unused code', go: () => npm('lint:unused') },
  { name: 'data checks', go: () => npm('check') },
];

/** Builds share a cache and the browser tests need both builds, so these run one after the other. @type {Step[]} */
const site = [
  { name: 'build', go: () => npm('build') },
  { name: 'build under a sub-path', go: () => npm('build:subpath') },
  {
    name: 'browser tests',
    go: () => run(process.execPath, [script('e2e.mjs')], { capture: true, env: { PLAYWRIGHT_JSON: reports.browser } }),
    count: counted(reports.browser, tallyPlaywright),
  },
];

/** @param {Step} step */
async function carryOut(step) {
  const from = performance.now();
  const { code, output } = await step.go();
  const tally = step.count?.(code) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (tally.failed > 0) console.log(`\n---- ${step.name} ----\n${output.trimEnd()}\n----`);
  const figures = step.count ? `${tally.passed} passed, ${tally.failed} failed` : tally.failed ? 'failed' : 'passed';
  console.log(`${step.name}: ${figures} (${((performance.now() - from) / 1000).toFixed(0)} s)`);
  return tally;
}

/**
 * Carries out steps with so many at once.
 * @param {Step[]} steps
 * @param {number} atOnce
 */
async function carryOutAll(steps, atOnce) {
  const waiting = [...steps];
  /** @type {Tally[]} */
  const tallies = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) tallies.push(await carryOut(step));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return tallies;
}

// Output is kept and shown on failure; colours would reach log files as escape codes.
if (!process.stdout.isTTY) process.env.NO_COLOR ??= '1';

const from = performance.now();
await ensureInstalled();
rmSync(`${root}test-results`, { recursive: true, force: true });
mkdirSync(`${root}test-results`);
await run(process.execPath, [script('index-data.mjs')]);
const { passed, failed } = sum([...(await carryOutAll(checks, 2)), ...(await carryOutAll(site, 1))]);
console.log(`\nwhole run: ${((performance.now() - from) / 1000).toFixed(0)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
