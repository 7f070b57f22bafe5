/**
 * An object less some of its fields.
 *
 * @example without({ os: 'linux', ramGiB: 64 }, ['ramGiB']) // { os: 'linux' }
 */
export function without<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  keys: readonly Key[],
): Omit<Whole, Key> {
  const dropped = new Set<string>(keys.map(String));
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !dropped.has(key))) as Omit<Whole, Key>;
}
