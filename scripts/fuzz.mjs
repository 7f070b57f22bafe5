// Tries the property tests with new random seeds, round after round, until one fails: `npm run fuzz -- 20`.
import { readdirSync, readFileSync } from 'node:fs';
import { randomInt } from 'node:crypto';
import { root, runTool } from './run.mjs';

const rounds = Number(process.argv[2] ?? 5);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`rounds: found ${process.argv[2]}; give a whole number of 1 or more.`);
  process.exit(2);
}

const files = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && readFileSync(`${root}test/${file}`, 'utf8').includes("'fast-check'"))
  .map((file) => `test/${file}`);

for (let round = 1; round <= rounds && !process.exitCode; round += 1) {
  const seed = randomInt(2 ** 31);
  console.log(`Round ${round} of ${rounds}: FAST_CHECK_SEED=${seed}`);
  process.exitCode = (await runTool('vitest', ['run', ...files], { env: { FAST_CHECK_SEED: String(seed) } })).code;
}
