/** Where a text stops being JSON. */
export interface Stop {
  line: number;
  column: number;
  /** What would have to stand there. */
  wanted: string;
  /** What stands there; null where the text ends. */
  found: string | null;
}

const STRING = String.raw`"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"`;
const SCALAR = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null`;
const BLANK = /[ \t\r\n]*/y;
/** A string, another value of its own, or a mark; only whole words count. */
const TOKEN = new RegExp(String.raw`${STRING}|(?:${SCALAR})(?![\w.+-])|[[\]{},:]`, 'y');
/** What a message shows of something that is no token. */
const SHOWN = /\S{1,20}/y;

/** What may come next: a value, a field's name and its colon, or what follows a value. */
type Next = 'value' | 'value or ]' | 'name' | 'name or }' | 'colon' | 'rest';

const CLOSES = { '{': '}', '[': ']' } as const;
type Opening = keyof typeof CLOSES;

function wantedOf(next: Next, inside: Opening | undefined): string {
  switch (next) {
    case 'value':
      return 'a value';
    case 'value or ]':
      return 'a value or ]';
    case 'name':
      return 'a name in quotes';
    case 'name or }':
      return 'a name in quotes or }';
    case 'colon':
      return 'a colon';
    case 'rest':
      return inside === undefined ? 'the end' : `a comma or ${CLOSES[inside]}`;
    default:
      return next satisfies never;
  }
}

/** What may come after a token; null where the token itself may not stand there. Opens and closes levels. */
function after(token: string, { next, levels }: { next: Next; levels: Opening[] }): Next | null {
  const inside = levels.at(-1);
  const closes = next === 'rest' || next === 'value or ]' || next === 'name or }';
  if (inside !== undefined && closes && token === CLOSES[inside]) {
    levels.pop();
    return 'rest';
  }
  switch (next) {
    case 'value':
    case 'value or ]':
      if (token === '{' || token === '[') {
        levels.push(token);
        return token === '{' ? 'name or }' : 'value or ]';
      }
      return /^[\]},:]/.test(token) ? null : 'rest';
    case 'name':
    case 'name or }':
      return token.startsWith('"') ? 'colon' : null;
    case 'colon':
      return token === ':' ? 'value' : null;
    case 'rest':
      if (token !== ',' || inside === undefined) return null;
      return inside === '{' ? 'name' : 'value';
    default:
      return next satisfies never;
  }
}

/** What a pattern finds right there; empty where it finds nothing. */
function matchAt(pattern: RegExp, { text, position }: { text: string; position: number }): string {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? '';
}

/**
 * The first place at which a text is not JSON; null where all of it is. Parsers say it each in their own way, some
 * without the place.
 *
 * @example jsonStop('{\n  "a": 1\n  "b": 2\n}') // { line: 3, column: 3, wanted: 'a comma or }', found: '"b"' }
 */
export function jsonStop(text: string): Stop | null {
  const levels: Opening[] = [];
  let next: Next = 'value';
  let position = 0;
  for (;;) {
    position += matchAt(BLANK, { text, position }).length;
    const token = matchAt(TOKEN, { text, position });
    const then: Next | null = token === '' ? null : after(token, { next, levels });
    if (then === null) break;
    next = then;
    position += token.length;
  }
  const isWhole = position === text.length && next === 'rest' && levels.length === 0;
  if (isWhole) return null;
  const before = text.slice(0, position).split('\n');
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    wanted: wantedOf(next, levels.at(-1)),
    found: matchAt(TOKEN, { text, position }).slice(0, 20) || matchAt(SHOWN, { text, position }) || null,
  };
}
