/** A GGUF file type as the answers and the calculator name it. */
interface GgufScheme {
  label: string;
  description: string;
  /** Bits of the type that most weights have. */
  leastBitsPerWeight: number;
  /** The fact that a provider must have to run it. */
  fact: 'quant.kQuants' | 'quant.iQuants';
  /** Who makes files of this type; in repositories of others there are none. */
  madeBy?: string;
  /** Among those to offer first. */
  common?: true;
}

const k = (name: string, average: string, leastBitsPerWeight: number): GgufScheme => ({
  label: `GGUF ${name}`,
  description: `${average} bits on average`,
  leastBitsPerWeight,
  fact: 'quant.kQuants',
});
const iq = (name: string, average: string, leastBitsPerWeight: number): GgufScheme => ({
  ...k(name, average, leastBitsPerWeight),
  fact: 'quant.iQuants',
});
const ud = (name: string, average: string, leastBitsPerWeight: number): GgufScheme => ({
  ...k(`UD-${name}`, average, leastBitsPerWeight),
  description: `Unsloth's dynamic mix, about ${average} bits on average`,
  madeBy: 'unsloth',
});
const udIq = (name: string, average: string, leastBitsPerWeight: number): GgufScheme => ({
  ...ud(name, average, leastBitsPerWeight),
  fact: 'quant.iQuants',
});
const common = (scheme: GgufScheme): GgufScheme => ({ ...scheme, common: true });

/** GGUF file types of llama.cpp and of Unsloth, from small to large. */
export const ggufSchemes = {
  iq1_s: iq('IQ1_S', '1.6 to 2', 1.5625),
  iq1_m: iq('IQ1_M', '1.8 to 2.2', 1.75),
  tq1_0: k('TQ1_0', '1.7', 1.6875),
  tq2_0: k('TQ2_0', '2.1', 2.0625),
  iq2_xxs: iq('IQ2_XXS', '2.1 to 2.4', 2.0625),
  iq2_xs: iq('IQ2_XS', '2.3 to 2.6', 2.3125),
  iq2_s: iq('IQ2_S', '2.4 to 2.8', 2.3125),
  iq2_m: common(iq('IQ2_M', '2.7 to 2.9', 2.5625)),
  q2_k_s: k('Q2_K_S', '2.7 to 3', 2.625),
  q2_k: common(k('Q2_K', '3.0 to 3.2', 2.625)),
  q2_k_l: k('Q2_K_L', '3.1 to 3.6', 2.625),
  iq3_xxs: iq('IQ3_XXS', '3.1 to 3.3', 3.0625),
  iq3_xs: iq('IQ3_XS', '3.3 to 3.5', 3.0625),
  iq3_s: iq('IQ3_S', '3.4 to 3.7', 3.4375),
  iq3_m: common(iq('IQ3_M', '3.6 to 3.8', 3.4375)),
  q3_k_s: k('Q3_K_S', '3.5 to 3.7', 3.4375),
  q3_k_m: common(k('Q3_K_M', '3.8 to 4', 3.4375)),
  q3_k_l: k('Q3_K_L', '4.1 to 4.3', 3.4375),
  q3_k_xl: k('Q3_K_XL', '4.2 to 4.8', 3.4375),
  iq4_xs: common(iq('IQ4_XS', '4.3 to 4.5', 4.25)),
  iq4_nl: iq('IQ4_NL', '4.5 to 4.7', 4.5),
  q4_0: common(k('Q4_0', '4.5 to 4.7', 4.5)),
  q4_1: k('Q4_1', '5.0 to 5.1', 5),
  q4_k_s: k('Q4_K_S', '4.6 to 4.7', 4.5),
  q4_k_m: common(k('Q4_K_M', '4.8 to 4.9', 4.5)),
  q4_k_l: k('Q4_K_L', '4.9 to 5.4', 4.5),
  q5_0: k('Q5_0', '5.5 to 5.6', 5.5),
  q5_1: k('Q5_1', '6.0', 6),
  q5_k_s: k('Q5_K_S', '5.5 to 5.6', 5.5),
  q5_k_m: common(k('Q5_K_M', '5.7', 5.5)),
  q5_k_l: k('Q5_K_L', '5.8 to 6.1', 5.5),
  q6_k: common(k('Q6_K', '6.6', 6.5625)),
  q6_k_l: k('Q6_K_L', '6.6 to 6.9', 6.5625),
  q8_0: common(k('Q8_0', '8.5', 8.5)),
  'ud-tq1_0': ud('TQ1_0', '1.9', 1.6875),
  'ud-iq1_s': udIq('IQ1_S', '2.1', 1.5625),
  'ud-iq1_m': udIq('IQ1_M', '2.3', 1.75),
  'ud-iq2_xxs': udIq('IQ2_XXS', '2.5', 2.0625),
  'ud-iq2_m': udIq('IQ2_M', '2.7', 2.5),
  'ud-q2_k_xl': common(ud('Q2_K_XL', '3', 2.625)),
  'ud-iq3_xxs': udIq('IQ3_XXS', '3.2', 3.0625),
  'ud-iq3_s': udIq('IQ3_S', '3.4', 3.3),
  'ud-q3_k_xl': common(ud('Q3_K_XL', '3.5 to 3.9', 3.4375)),
  'ud-iq4_xs': udIq('IQ4_XS', '4.2', 4),
  'ud-q4_k_xl': common(ud('Q4_K_XL', '4.6 to 4.9', 4.5)),
  'ud-q5_k_xl': ud('Q5_K_XL', '5.7', 5.5),
  'ud-q6_k_xl': ud('Q6_K_XL', '6.7', 6.5625),
  'ud-q8_k_xl': ud('Q8_K_XL', '9', 8.5),
} as const satisfies Record<string, GgufScheme>;
