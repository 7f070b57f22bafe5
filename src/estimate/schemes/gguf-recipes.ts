import type { TensorRole } from '../parameters';
import type { BlockType } from './gguf-blocks';
import type { MixId } from './gguf-mixes';

/**
 * Bits a weight where a publisher chooses the type of each tensor by hand or by measurement. No rule gives them; they
 * are averages that published files come to.
 */
export interface Recipe {
  /** For models without experts: their files are as large as this mix. */
  dense: MixId | BlockType;
  expertUp: number;
  expertDown: number;
  /** Everything but experts, embedding and head in a mixture of experts. */
  rest: number;
}

/**
 * Unsloth's dynamic files of 2025 and 2026. Most bits go where errors weigh most, so the experts are near the name and
 * the rest far above. Fitted to sizes of DeepSeek R1 and V3, Kimi K2, Qwen3 and GLM 4.6 files in start-up logs and on
 * the Hub's file pages.
 */
const dynamic: Record<string, Recipe> = {
  tq1_0: { dense: 'tq1_0', expertUp: 1.7, expertDown: 2.1, rest: 5.5 },
  iq1_s: { dense: 'iq1_s', expertUp: 1.9, expertDown: 2.2, rest: 5.5 },
  iq1_m: { dense: 'iq1_m', expertUp: 2.1, expertDown: 2.5, rest: 5.5 },
  iq2_xxs: { dense: 'iq2_xxs', expertUp: 2.3, expertDown: 2.75, rest: 5.5 },
  iq2_m: { dense: 'iq2_m', expertUp: 2.5, expertDown: 2.8, rest: 5.5 },
  q2_k_xl: { dense: 'q2_k_l', expertUp: 2.65, expertDown: 3.4375, rest: 6 },
  iq3_xxs: { dense: 'iq3_xxs', expertUp: 3.0625, expertDown: 3.4375, rest: 6 },
  iq3_s: { dense: 'iq3_s', expertUp: 3.3, expertDown: 3.4375, rest: 6 },
  q3_k_xl: { dense: 'q3_k_m', expertUp: 3.4375, expertDown: 3.5, rest: 6 },
  iq4_xs: { dense: 'iq4_xs', expertUp: 4.0, expertDown: 4.25, rest: 6.5 },
  q4_k_xl: { dense: 'q4_k_m', expertUp: 4.5, expertDown: 4.55, rest: 6.5 },
  q5_k_xl: { dense: 'q5_k_m', expertUp: 5.5, expertDown: 5.9, rest: 7.5 },
  q6_k_xl: { dense: 'q6_k_l', expertUp: 6.5625, expertDown: 6.8, rest: 8.5 },
  q8_k_xl: { dense: 'q8_0', expertUp: 8.5, expertDown: 8.5, rest: 14 },
};

/** Dynamic files without "XL" are of the same make, only a little smaller. */
const dynamicNames: Record<string, keyof typeof dynamic> = {
  q2_k: 'q2_k_xl',
  q3_k_m: 'q3_k_xl',
  q3_k_s: 'q3_k_xl',
  q4_k_m: 'q4_k_xl',
  q4_k_s: 'q4_k_xl',
  q5_k_m: 'q5_k_xl',
  q5_k_s: 'q5_k_xl',
  q6_k: 'q6_k_xl',
};

/** The recipe of a dynamic file, by the name behind "ud-". */
export const dynamicRecipe = (name: string): Recipe | null => dynamic[dynamicNames[name] ?? name] ?? null;

/**
 * Files in the types of ik_llama.cpp: by their publishers' custom, experts have the type of the name, what goes down
 * again a step more (a whole bit for the types that end in "k"), attention and shared parts about 6 bits.
 */
export const recipeOfType = (type: BlockType, bits: number): Recipe => ({
  dense: type,
  expertUp: bits,
  expertDown: bits + (type.endsWith('_k') ? 1 : 0.35),
  rest: Math.max(bits, 6.2),
});

/** Roles that a recipe calls the rest. */
export const restRoles: readonly TensorRole[] = [
  'query',
  'key',
  'value',
  'attentionOutput',
  'indexer',
  'recurrent',
  'denseUp',
  'denseDown',
  'sharedUp',
  'sharedDown',
];
