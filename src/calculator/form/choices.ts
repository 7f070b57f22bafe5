import { ggufSchemes } from '../../schema/gguf-schemes';
import { quantizations, type QuantizationId } from '../../schema/vocabulary';
import type { CacheType } from '../../decide/calculation';
import type { ChoiceGroup } from './ChoiceBox';

const choice = ([id, { label, description }]: [string, { label: string; description: string }]) => ({
  id,
  label: `${label.replace(/^GGUF /, '')}: ${description}`,
});

const isDynamic = (id: string) => id.startsWith('ud-');
const gguf = Object.entries(ggufSchemes);
const files = gguf.filter(([id]) => !isDynamic(id)).reverse();

/** Schemes of GGUF files: the usual ones, the rest, and the dynamic mixes; most bits first. */
export const ggufGroups: readonly ChoiceGroup[] = [
  { label: 'Usual', choices: files.filter(([, scheme]) => 'common' in scheme).map(choice) },
  { label: 'Others', choices: files.filter(([, scheme]) => !('common' in scheme)).map(choice) },
  {
    label: 'Unsloth’s dynamic mixes',
    choices: gguf
      .filter(([id]) => isDynamic(id))
      .reverse()
      .map(choice),
  },
];

const checkpoints = (Object.keys(quantizations) as QuantizationId[]).filter(
  (id) => id !== 'any' && !(id in ggufSchemes),
);

/** Schemes of checkpoints, most bits first. */
export const checkpointGroups: readonly ChoiceGroup[] = [
  {
    label: 'Checkpoints',
    choices: [...checkpoints]
      .sort((a, b) => quantizations[b].leastBitsPerWeight - quantizations[a].leastBitsPerWeight)
      .map((id) => choice([id, quantizations[id]])),
  },
];

const CACHE_WORDS: Record<CacheType, string> = {
  f16: 'F16: 16 bits',
  bf16: 'BF16: 16 bits',
  fp8: 'FP8: 8 bits',
  q8_0: 'Q8_0: 8.5 bits',
  q4_0: 'Q4_0: 4.5 bits',
};

/** The types that at least one of the engines has. */
export const cacheGroups = (types: ReadonlySet<CacheType>): readonly ChoiceGroup[] => [
  {
    label: 'Types',
    choices: (Object.keys(CACHE_WORDS) as CacheType[])
      .filter((type) => types.has(type))
      .map((id) => ({ id, label: CACHE_WORDS[id] })),
  },
];
