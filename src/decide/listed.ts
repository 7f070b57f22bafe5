/**
 * Items as a list in a sentence.
 *
 * @example listed(['a', 'b', 'c'], 'or') // 'a, b or c'
 */
export function listed(items: readonly string[], joint: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joint} ${last}`;
}
