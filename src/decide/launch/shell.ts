/** How a command line is written: for POSIX shells, or for PowerShell. */
export type Shell = 'posix' | 'powershell';

/** Characters that no shell gives a meaning; all others are quoted. */
const PLAIN = /^[\w./:@%+=,-]+$/;

/**
 * A word as a shell has to be given it.
 *
 * @example quoted('my model', 'posix') // "'my model'"
 */
export function quoted(word: string, shell: Shell): string {
  // PowerShell takes a comma for a list and an @ at the start for a splatted variable.
  const isPlain = PLAIN.test(word) && (shell === 'posix' || !/^@|,/.test(word));
  if (isPlain) return word;
  return shell === 'posix' ? `'${word.replaceAll("'", "'\\''")}'` : `'${word.replaceAll("'", "''")}'`;
}

/**
 * A word that may hold one variable of the caller's environment, `$HOME`, which stays one.
 *
 * @example quotedWithHome('$HOME/models:/models') // '"$HOME/models:/models"'
 */
export function quotedWithHome(word: string): string {
  return word.startsWith('$HOME/') ? `"${word.replace(/(?!^)["$`\\]/g, '\\$&')}"` : quoted(word, 'posix');
}

/**
 * Variables as they stand in front of a command.
 *
 * @example variablesBefore([['PORT', '80']], 'posix') // 'PORT=80 '
 */
export function variablesBefore(variables: readonly (readonly [string, string])[], shell: Shell): string {
  const written = variables.map(([name, value]) =>
    shell === 'posix' ? `${name}=${quoted(value, shell)} ` : `$env:${name}='${value.replaceAll("'", "''")}'; `,
  );
  return written.join('');
}

/**
 * Splits a command line of the catalog into its words, as a shell does.
 *
 * @example shellWords(`run -m "a b" 'c'`) // ['run', '-m', 'a b', 'c']
 */
export function shellWords(line: string): string[] {
  const words = line.match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g) ?? [];
  return words.map((word) => word.replace(/"[^"]*"|'[^']*'/g, (part) => part.slice(1, -1)));
}
