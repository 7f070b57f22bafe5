// Installs the packages of the lock file where they are missing or older than it.
import { readFileSync, statSync } from 'node:fs';
import { isMain, root, runNpm } from './run.mjs';

/** @param {string} file */
const changedAt = (file) => statSync(`${root}${file}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** npm writes the first of these files at the end of every install. */
const isInstalled = () => changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json');

/** What is wrong with this Node, or undefined. */
function nodeFault() {
  const { engines } = /** @type {{ engines: { node: string } }} */ (
    JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
  );
  const [major = 0, minor = 0] = engines.node.replace('>=', '').split('.').map(Number);
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  const isOld = ownMajor < major || (ownMajor === major && ownMinor < minor);
  return isOld
    ? `This needs Node ${major}.${minor} or later; ${process.version} is running. See https://nodejs.org.`
    : undefined;
}

/** Installs if need be; ends the process with a message where that is impossible. */
export async function ensureInstalled() {
  const fault = nodeFault();
  if (fault) {
    console.error(fault);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log('Installing packages from package-lock.json …');
  const { code } = await runNpm(['ci', '--no-audit', '--no-fund']);
  if (code !== 0) {
    console.error('`npm ci` failed; its messages are above. The package registry must be reachable once.');
    process.exit(1);
  }
}

if (isMain(import.meta.url)) await ensureInstalled();
