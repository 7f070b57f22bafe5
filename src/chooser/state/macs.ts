/** Words of a Mac's own name, which people type although its chip is asked for. */
const MAC_NAME = /\b(?:mac ?book|i?mac)(?: +(?:air|pro|mini|studio|neo))?\b/gi;
/** What stands beside the chip where Apple describes a Mac: its screen, year and memory. */
const BESIDE = /\b(?:\d{2}(?:\.\d)?[- ]inch|20\d{2}|\d+ ?gi?b)\b/gi;

/**
 * The part of a text that can name a chip, where somebody typed the name of the Mac.
 *
 * @example chipWords('MacBook Pro (14-inch, M3 Pro, 18 GB)') // 'M3 Pro'
 * @example chipWords('m4 max') // 'm4 max'
 */
export const chipWords = (typed: string): string =>
  typed
    .replace(MAC_NAME, ' ')
    .replace(BESIDE, ' ')
    .replace(/[\s,()]+/g, ' ')
    .trim();
