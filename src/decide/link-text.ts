import type { Accelerator } from '../schema/answers';

/**
 * Version of the links' form. A link is for ever: whatever has once been in one keeps its meaning, and
 * `test/fixtures/links-v1.json` holds links that have to go on leading where they led.
 *
 * A new key, a new value of a key, and a second way of writing a value leave the version as it is, for no old link has
 * them. It is raised only where a text that old links hold is to mean something else. Then the decoder reads `v` first,
 * rewrites the pairs of an older link into the new form, and a frozen set of the new version joins the old one.
 * A link without a version was written by hand, and is read as the newest.
 */
export const VERSION = '1';

/** Marks of the form itself, and the sign that hides them where a name holds one. */
const MARKS = /[%,*~]/g;
const hidden = (name: string): string =>
  name.replace(MARKS, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
const shownAgain = (name: string): string =>
  name.replace(/%(25|2C|2A|7E)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** One card is so common that it needs no count. */
const countText = (count: number): string => (count === 1 ? '' : `*${count}`);

function acceleratorText(accelerator: Accelerator): string {
  const count = countText(accelerator.count);
  if ('device' in accelerator) return `${hidden(accelerator.device)}${count}`;
  const parts: string[] = [accelerator.vendor];
  if (accelerator.memoryGiB !== undefined) parts.push(`${accelerator.memoryGiB}gib`);
  if (accelerator.computeCapability !== undefined) parts.push(`cc${accelerator.computeCapability}`);
  if (accelerator.bandwidthGBs !== undefined) parts.push(`${accelerator.bandwidthGBs}gbs`);
  return `~${parts.join('~')}${count}`;
}

/**
 * Cards as a link holds them.
 *
 * @example acceleratorsText([{ device: 'geforce-rtx-3090', count: 2 }, { device: 'arc-b580', count: 1 }])
 * // 'geforce-rtx-3090*2,arc-b580'
 */
export const acceleratorsText = (accelerators: readonly Accelerator[]): string =>
  accelerators.map(acceleratorText).join(',') || 'none';

const NUMBER = /^\d+(\.\d+)?(e-\d+)?$/;

/** Text as a number; the text itself where it is none, so that the check names what was found. */
export const toNumber = (text: string): number | string => (NUMBER.test(text) ? Number(text) : text);

function acceleratorFrom(text: string): unknown {
  const star = text.lastIndexOf('*');
  const head = star < 0 ? text : text.slice(0, star);
  const count = star < 0 ? 1 : toNumber(text.slice(star + 1));
  if (!head.startsWith('~')) return { device: shownAgain(head), count };
  const [vendor, ...figures] = head.slice(1).split('~');
  const described: Record<string, unknown> = { vendor, count };
  for (const figure of figures) {
    if (figure.startsWith('cc')) described.computeCapability = figure.slice(2);
    else if (figure.endsWith('gbs')) described.bandwidthGBs = toNumber(figure.slice(0, -3));
    else described.memoryGiB = toNumber(figure.replace(/gib$/, ''));
  }
  return described;
}

/** The opposite of `acceleratorsText`, not yet checked. */
export const acceleratorsFrom = (text: string): unknown[] =>
  text === 'none' ? [] : text.split(',').map(acceleratorFrom);

/** Characters that need no escape in a query string and make links short and readable. */
const readable = (text: string) =>
  encodeURIComponent(text).replace(/%2C/g, ',').replace(/%2F/g, '/').replace(/%3A/g, ':').replace(/%20/g, '+');

/** Pairs as a query string without the question mark: keys sorted, the version with them; nothing for no pairs. */
export function queryText(pairs: readonly (readonly [string, string])[]): string {
  if (pairs.length === 0) return '';
  return [...pairs, ['v', VERSION] as const]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${readable(value)}`)
    .join('&');
}

/** Text of a link as a message can show it. */
export const clipped = (text: string): string => (text.length > 40 ? `${text.slice(0, 37)}…` : text);

/** What to say of a link of another version. */
export const versionNotice = (text: string): string =>
  `This link has version “${clipped(text)}”; it was read as version ${VERSION}.`;
