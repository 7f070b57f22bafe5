import type { OperatingSystem } from '../../schema/vocabulary';
import { UNKNOWN, UNKNOWN_LABEL } from './reading';

export type Platform = 'cards' | 'apple' | 'cpu' | 'phone' | typeof UNKNOWN;

/** Kinds of machines, as a person tells them apart. */
export const platforms: readonly { id: Platform; label: string; description?: string }[] = [
  { id: 'cards', label: 'A graphics card, or several', description: 'also Jetson, DGX Spark and Ryzen AI' },
  { id: 'apple', label: 'A Mac with an Apple chip', description: 'M1 or later' },
  { id: 'cpu', label: 'No graphics card', description: 'the processor does the work' },
  { id: 'phone', label: 'A phone or tablet', description: 'the model runs on the device itself' },
  { id: UNKNOWN, label: UNKNOWN_LABEL },
];

const COMPUTERS: readonly OperatingSystem[] = ['linux', 'windows', 'macos'];
const PHONES: readonly OperatingSystem[] = ['ios', 'android'];

/** The systems that such a machine may have; a Mac's needs no question. */
export const systemsOf: Record<Platform, readonly OperatingSystem[]> = {
  cards: COMPUTERS,
  apple: [],
  cpu: COMPUTERS,
  phone: PHONES,
  [UNKNOWN]: COMPUTERS,
};

export const isPhone = (os: OperatingSystem | undefined): boolean => os !== undefined && PHONES.includes(os);
