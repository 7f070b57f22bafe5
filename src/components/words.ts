/**
 * Names as a choice in a sentence.
 *
 * @example anyOf(['a', 'b', 'c']) // 'a, b or c'
 */
export function anyOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
