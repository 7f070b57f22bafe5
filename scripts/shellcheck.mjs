// Finds ShellCheck for the tests of generated command lines, or gets it.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/** Whether ShellCheck answers. */
function starts() {
  try {
    execFileSync('shellcheck', ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

const isDebianAsRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

async function fromDebian() {
  const quiet = { capture: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update'], quiet);
  await run('apt-get', ['install', '-y', 'shellcheck'], quiet);
}

/** Makes sure that `shellcheck` can be called; throws with what to do where that is impossible. */
export async function ensureShellCheck() {
  if (starts()) return;
  if (isDebianAsRoot()) await fromDebian();
  if (starts()) return;
  throw new Error(
    'No ShellCheck for the tests of generated command lines. Install it: on Debian and Ubuntu `apt-get install shellcheck` ' +
      'as root, on a Mac `brew install shellcheck`, on Windows `winget install koalaman.shellcheck`.',
  );
}
