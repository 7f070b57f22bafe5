import { execFileSync } from 'node:child_process';

/** A driver that hangs must not hold the command up. */
const PATIENCE_MS = 5000;
const MOST_BYTES = 1_000_000;

/** What a tool printed before it failed or took too long: it may say why. */
const printedBy = (failure: unknown): string => {
  const printed = failure instanceof Error && 'stdout' in failure ? failure.stdout : '';
  return typeof printed === 'string' ? printed : '';
};

/** What a tool prints; empty where it is not there. No shell takes part. */
export function runTool(tool: string, args: readonly string[]): string {
  try {
    return execFileSync(tool, args, {
      encoding: 'utf8',
      timeout: PATIENCE_MS,
      maxBuffer: MOST_BYTES,
      stdio: ['ignore', 'pipe', 'ignore'],
      windowsHide: true,
      env: { ...process.env, LC_ALL: 'C' },
    });
  } catch (failure) {
    return printedBy(failure);
  }
}
