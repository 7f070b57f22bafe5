import type { z } from 'zod';
import { nearest } from './nearest';

/** What is wrong at one place, and what to do about it. */
export interface Fault {
  /** Dotted path, such as `answers.accelerators[0].count`. */
  path: string;
  found: string;
  remedy: string;
}

export type Parsed<Value> = { kind: 'ok'; value: Value } | { kind: 'faulty'; faults: Fault[] };

/** One line: `answers.concurrentUsers: found -3; give a whole number of 1 or more`. */
export const faultLine = (fault: Fault): string => `${fault.path}: found ${fault.found}; ${fault.remedy}`;

/** A value as a message can show it: short, on one line, nothing hidden. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  // Functions and symbols have no JSON; nothing that comes from JSON is one.
  const text = (JSON.stringify(value) as string | undefined) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function pathText(root: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}.${String(step)}`),
    root,
  );
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    input,
  );
}

const EXPECTED: Record<string, string> = {
  string: 'give text in quotes',
  number: 'give a number',
  int: 'give a whole number',
  boolean: 'give true or false',
  array: 'give a list, such as []',
  object: 'give an object, such as {}',
  record: 'give an object, such as {}',
};

function remedyFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return EXPECTED[issue.expected] ?? `give a value of type ${issue.expected}`;
    case 'invalid_value':
      return `give ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'too_small':
      return `give ${issue.origin === 'array' || issue.origin === 'string' ? 'a longer one' : `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`}`;
    case 'too_big':
      return `give ${issue.origin === 'array' || issue.origin === 'string' ? 'a shorter one' : `at most ${issue.maximum}`}`;
    default:
      return issue.message;
  }
}

/** Messages that a schema wrote itself start with a verb in lower case; zod's own start with a capital. */
const isOwnMessage = (message: string) => /^[a-z]/.test(message);

function unwrapUnion(issue: z.core.$ZodIssue, input: unknown): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || isOwnMessage(issue.message)) return [issue];
  // The alternative that fails deepest is the one that was meant.
  const ranked = [...issue.errors].sort(
    (a, b) => Math.max(0, ...b.map((inner) => inner.path.length)) - Math.max(0, ...a.map((inner) => inner.path.length)),
  );
  const meant = ranked[0];
  if (!meant) return [issue];
  return meant.flatMap((inner) => unwrapUnion({ ...inner, path: [...issue.path, ...inner.path] }, input));
}

function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  const unwrap = (value: unknown): unknown => {
    const inner = value as { def?: { innerType?: unknown; in?: unknown } } | undefined;
    const next = inner?.def?.innerType ?? inner?.def?.in;
    return next ? unwrap(next) : value;
  };
  for (const step of path) {
    current = unwrap(current);
    const shape = (current as { shape?: Record<PropertyKey, unknown> }).shape;
    current = shape ? shape[step] : ((current as { element?: unknown }).element ?? current);
  }
  current = unwrap(current);
  const options = (current as { options?: unknown[] }).options ?? [current];
  return options.flatMap((option) => Object.keys((unwrap(option) as { shape?: object } | undefined)?.shape ?? {}));
}

function faultsOf(issue: z.core.$ZodIssue, context: { root: string; schema: z.ZodType; input: unknown }): Fault[] {
  const { root, schema, input } = context;
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) => {
      const meant = nearest(key, known);
      return {
        path: pathText(root, [...issue.path, key]),
        found: 'an unknown field',
        remedy: meant ? `did you mean "${meant}"? Else remove it` : 'remove it',
      };
    });
  }
  return [
    {
      path: pathText(root, issue.path),
      found: shown(valueAt(input, issue.path)),
      remedy: isOwnMessage(issue.message) ? issue.message : remedyFor(issue),
    },
  ];
}

/**
 * Parses with a schema and turns every issue into a fault that names the place, the value found and the remedy.
 *
 * @example parseWith({ schema: z.strictObject({ nodes: z.number() }), input: { nodes: 'x' }, root: 'answers' })
 * // { kind: 'faulty', faults: [{ path: 'answers.nodes', found: '"x"', remedy: 'give a number' }] }
 */
export function parseWith<Output>(request: {
  schema: z.ZodType<Output>;
  input: unknown;
  root: string;
}): Parsed<Output> {
  const { schema, input, root } = request;
  const result = schema.safeParse(input);
  if (result.success) return { kind: 'ok', value: result.data };
  const issues = result.error.issues.flatMap((issue) => unwrapUnion(issue, input));
  return { kind: 'faulty', faults: issues.flatMap((issue) => faultsOf(issue, { root, schema, input })) };
}
