// The one place that knows where this repository lives: the environment first, else git's remote, else nowhere.
import { execFileSync } from 'node:child_process';

const forms = [
  /^https?:\/\/(?:[^@/]+@)?(?<host>[\w.-]+(?::\d+)?)\/(?<path>[\w./-]+?)(?:\.git)?\/?$/,
  /^(?:ssh:\/\/(?:[^@/]+@)?|[\w.-]+@)(?<host>[\w.-]+)(?::\d+(?=\/))?[/:](?<path>[\w./-]+?)(?:\.git)?\/?$/,
];

/**
 * Turns a remote such as git@host:owner/name.git into https://host/owner/name; undefined for a local path.
 * @param {string} remote
 */
export function webAddress(remote) {
  const found = forms.map((form) => form.exec(remote.trim())?.groups).find(Boolean);
  return found && `https://${found.host}/${found.path}`;
}

/**
 * The address for people, or undefined where none is known.
 * @param {Record<string, string | undefined>} [environment]
 */
export function repositoryAddress(environment = process.env) {
  if (environment.REPOSITORY_URL) return webAddress(environment.REPOSITORY_URL);
  try {
    return webAddress(
      execFileSync('git', ['remote', 'get-url', 'origin'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return undefined;
  }
}
