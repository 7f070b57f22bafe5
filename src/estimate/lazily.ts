/**
 * An object some of whose fields are worked out when somebody first reads them: most that are asked for are only
 * compared by the others.
 *
 * @example lazily({ a: 1 }, { b: () => 2 }).b // 2, worked out now and once
 */
export function lazily<Eager extends object, Late extends object>(
  eager: Eager,
  late: { [Field in keyof Late]: () => Late[Field] },
): Eager & Late {
  for (const field of Object.keys(late) as (keyof Late & string)[]) {
    Object.defineProperty(eager, field, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = late[field]();
        Object.defineProperty(eager, field, { enumerable: true, value });
        return value;
      },
    });
  }
  return eager as Eager & Late;
}
