import type { Architecture } from '../../schema/architecture';
import { checkpointBits, type Margin, type RoleBits } from './checkpoint';
import { ggufBits } from './gguf';
import { schemeOf } from './native';

/** A scheme that is settled: its id, what it stores, and how far files of it differ. */
export interface Scheme {
  id: string;
  bits: RoleBits;
  margin: Margin;
  /** Whether the file is a GGUF; its vision tower lies in another file. */
  isGguf: boolean;
  /** Experts in system memory, where they come in another scheme. */
  inRam?: Scheme;
  /** What the file holds is expanded while it is loaded; `bits` are those in memory. */
  isExpanded?: true;
}

interface Wanted {
  /** As somebody wrote it. */
  scheme: string;
  architecture: Architecture;
  /** Format of the published weights, where known. */
  nativeDtype: string | null;
  /** Which kind of file the engine reads, for names that both know. */
  prefers: 'gguf' | 'checkpoint';
}

/**
 * One spelling a scheme: lower case, underscores, and a hyphen only after "ud".
 *
 * @example normalScheme('UD-Q4_K_XL') // 'ud-q4_k_xl'
 */
const normalScheme = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
    .replace(/^ud_/, 'ud-');

const isFourBit = (nativeDtype: string | null) => /mxfp4|fp4|int4/.test(nativeDtype ?? '');

/** File names leave out Unsloth's "UD", and some makers have names of their own for the usual mix. */
const otherNames = (id: string): string[] => [id, `ud-${id}`, id.replace(/_p$/, '_m')];

function asGguf({ scheme, architecture, nativeDtype }: Wanted): Scheme | null {
  const expertsPublishedIn4Bits = isFourBit(nativeDtype);
  for (const id of scheme === 'none' ? ['bf16'] : otherNames(normalScheme(scheme))) {
    const found = ggufBits({ scheme: id, architecture, expertsPublishedIn4Bits });
    if (found) return { id: scheme === 'none' ? 'none' : id, ...found, isGguf: true };
  }
  return null;
}

function asCheckpoint({ scheme }: Wanted): Scheme | null {
  const id = checkpointBits(scheme.toLowerCase()) ? scheme.toLowerCase() : schemeOf(scheme);
  const found = id === null ? null : checkpointBits(id);
  return found && { id: id ?? scheme, ...found, isGguf: false };
}

/** Names that a GGUF and a checkpoint share. */
const asWanted = (wanted: Wanted): readonly ((one: Wanted) => Scheme | null)[] =>
  wanted.prefers === 'gguf' ? [asGguf, asCheckpoint] : [asCheckpoint, asGguf];

/**
 * What a scheme's name means for a model; null where nobody knows it.
 *
 * @example findScheme({ scheme: 'AWQ', architecture, nativeDtype: 'bf16', prefers: 'checkpoint' })?.id // 'awq'
 */
export function findScheme(wanted: Wanted): Scheme | null {
  for (const read of asWanted(wanted)) {
    const found = read(wanted);
    if (found) return found;
  }
  return null;
}
