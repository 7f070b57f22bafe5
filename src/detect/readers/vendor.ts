import type { AcceleratorVendor } from '../../schema/vocabulary';

const MAKERS: readonly [RegExp, AcceleratorVendor][] = [
  [/nvidia|geforce|quadro|tesla|\b[rg]tx\b|\btitan\b/i, 'nvidia'],
  [/\bamd\b|radeon|instinct|\bnavi\b|\bgfx\d/i, 'amd'],
  [/\bapple\b/i, 'apple'],
  [/\bintel\b|\barc\b/i, 'intel'],
];

/**
 * Who made a GPU, by its name.
 *
 * @example vendorOf('AMD Radeon RX 7900 XTX') // 'amd'
 */
export const vendorOf = (name: string): AcceleratorVendor =>
  MAKERS.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';

/** Graphics inside a desktop processor; they take their memory from the system and rarely help. */
export const isIntegrated = (name: string): boolean =>
  /\b(U?HD|Iris)\b.{0,20}Graphics|Radeon(\(TM\))? Graphics$|Vega \d+ Graphics|\bRaphael\b|Basic (Display|Render)/i.test(
    name,
  );
