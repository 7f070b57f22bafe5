import type { Accelerator } from '../schema/answers';

/** Version of the links' form; raised when an old link could be misread. */
export const VERSION = '1';

function acceleratorText(accelerator: Accelerator): string {
  if ('device' in accelerator) return `${accelerator.device}*${accelerator.count}`;
  const parts: string[] = [accelerator.vendor];
  if (accelerator.memoryGiB !== undefined) parts.push(`${accelerator.memoryGiB}gib`);
  if (accelerator.computeCapability !== undefined) parts.push(`cc${accelerator.computeCapability}`);
  if (accelerator.bandwidthGBs !== undefined) parts.push(`${accelerator.bandwidthGBs}gbs`);
  return `~${parts.join('~')}*${accelerator.count}`;
}

/** @example acceleratorsText([{ device: 'geforce-rtx-3090', count: 2 }]) // 'geforce-rtx-3090*2' */
export const acceleratorsText = (accelerators: readonly Accelerator[]): string =>
  accelerators.map(acceleratorText).join(',') || 'none';

const NUMBER = /^\d+(\.\d+)?$/;

/** Text as a number; the text itself where it is none, so that the check names what was found. */
export const toNumber = (text: string): number | string => (NUMBER.test(text) ? Number(text) : text);

function acceleratorFrom(text: string): unknown {
  const star = text.lastIndexOf('*');
  const head = star < 0 ? text : text.slice(0, star);
  const count = star < 0 ? 1 : toNumber(text.slice(star + 1));
  if (!head.startsWith('~')) return { device: head, count };
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

/** Characters that need no escape in a query string and make links readable. */
const readable = (text: string) =>
  encodeURIComponent(text).replace(/%2C/g, ',').replace(/%2F/g, '/').replace(/%3A/g, ':');

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
