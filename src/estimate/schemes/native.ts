/** Forms of single engines, spelled as the catalog does. */
const OWN_FORMS = ['mlx-8bit', 'mlx-4bit', 'exl3-4bpw', 'openvino-int4', 'onnx-int4', 'q4f16_1'];

/** How published weights and repositories spell the schemes; the first that fits the text counts. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/fp4 experts/, 'fp4-experts'],
  [/nvfp4/, 'nvfp4'],
  [/mxfp4/, 'mxfp4'],
  [/awq-8bit/, 'int8'],
  [/awq/, 'awq'],
  [/gptq-int8/, 'int8'],
  [/gptq|auto-?round/, 'gptq'],
  [/^fp8/, 'fp8'],
  [/w8a8|int8/, 'int8'],
  [/w4a16/, 'gptq'],
  [/^int4$/, 'int4-experts'],
  [/int4/, 'awq'],
  [/^(bf16|fp16|f16|bfloat16|float16|none)$/, 'none'],
  [/^(fp32|f32|float32)$/, 'fp32'],
  [/bnb|bitsandbytes/, 'bitsandbytes'],
];

/**
 * The scheme that a spelling in a config, a repository's name or the catalog means; null where none is known.
 *
 * @example schemeOf('fp8-dynamic') // 'fp8'
 */
export function schemeOf(text: string): string | null {
  const spelled = text.toLowerCase();
  if (OWN_FORMS.includes(spelled)) return spelled;
  return SPELLINGS.find(([pattern]) => pattern.test(spelled))?.[1] ?? null;
}
