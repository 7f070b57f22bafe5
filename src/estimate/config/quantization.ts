import { z } from 'zod';
import { parseWith, type Parsed } from '../../schema/faults';
import { isRecord } from './text';

const bits = z.number().optional();

const quantizationSchema = z.object({
  quant_method: z.string().optional(),
  quant_algo: z.string().optional(),
  bits,
  load_in_8bit: z.boolean().optional(),
  format: z.string().optional(),
  ignore: z.array(z.string()).optional(),
  config_groups: z
    .record(z.string(), z.object({ weights: z.object({ num_bits: bits, type: z.string().optional() }).nullish() }))
    .optional(),
});

type Quantization = z.infer<typeof quantizationSchema>;

function ofGroups({ config_groups, format, ignore }: Quantization): string | null {
  const weights = Object.values(config_groups ?? {}).find((group) => group.weights)?.weights;
  const width = weights?.num_bits;
  if (width === 8) return weights?.type === 'float' ? 'fp8' : 'int8';
  if (width !== 4) return null;
  if (format?.includes('mxfp4')) return 'mxfp4';
  if (weights?.type === 'float' || format?.includes('nvfp4')) return 'nvfp4';
  return ignore?.some((name) => name.includes('self_attn')) ? 'int4-experts' : 'gptq';
}

function ofMethod(quantization: Quantization): string | null {
  const { quant_method, quant_algo = '', bits: width, load_in_8bit } = quantization;
  switch (quant_method) {
    case 'awq':
      return width === 8 ? 'int8' : 'awq';
    case 'gptq':
    case 'auto-round':
      return width === 8 ? 'int8' : 'gptq';
    case 'fp8':
    case 'fbgemm_fp8':
      return 'fp8';
    case 'mxfp4':
      return 'mxfp4';
    case 'bitsandbytes':
      return load_in_8bit ? 'int8' : 'bitsandbytes';
    case 'modelopt':
    case 'modelopt_fp4':
      return /nvfp4|fp4/i.test(quant_algo || quant_method)
        ? 'nvfp4'
        : quant_algo === 'FP8'
          ? 'fp8'
          : ofGroups(quantization);
    case 'compressed-tensors':
      return ofGroups(quantization);
    default:
      return null;
  }
}

const withoutNulls = (value: unknown) =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null)) : value;

/** The scheme of quantized weights, by the words of `quantization_config`. */
export function readQuantization(fields: Record<string, unknown>): Parsed<{ scheme?: string; doubts: string[] }> {
  const given = fields['quantization_config'] ?? undefined;
  if (given === undefined) return { kind: 'ok', value: { doubts: [] } };
  const parsed = parseWith({
    schema: quantizationSchema,
    input: withoutNulls(given),
    root: 'config.quantization_config',
  });
  if (parsed.kind === 'faulty') return parsed;
  const scheme = ofMethod(parsed.value);
  // Experts may be packed closer than the rest.
  if (scheme === 'fp8' && fields['expert_dtype'] === 'fp4')
    return { kind: 'ok', value: { scheme: 'fp4-experts', doubts: [] } };
  if (scheme) return { kind: 'ok', value: { scheme, doubts: [] } };
  const method = parsed.value.quant_method ?? 'without a name';
  return {
    kind: 'ok',
    value: { doubts: [`The quantization "${method}" is not known here; the weights count as 16 bits.`] },
  };
}
