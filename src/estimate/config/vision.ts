import { z } from 'zod';

const amount = z.int().positive().max(1_000_000);
const amounts = (names: readonly string[], fields: Record<string, unknown>): number | undefined => {
  const found = names.map((name) => amount.safeParse(fields[name])).find(({ success }) => success);
  return found?.data;
};

/** Kinds whose feed-forward has a gate. */
const GATED = ['pixtral', 'qwen2_5_vl', 'gemma4_vision'];

/** A picture has three colours. */
const CHANNELS = 3;

/**
 * Parameters of the part that reads images: layers of attention and feed-forward, the cut into patches, and the way
 * into the text model over merged patches. Undefined where the widths are not given.
 *
 * @example visionParameters({ fields: { depth: 27, hidden_size: 1152, … }, textHiddenSize: 4096 }) // about 0.45e9
 */
export function visionParameters(request: {
  fields: Record<string, unknown>;
  textHiddenSize: number;
}): number | undefined {
  const { fields, textHiddenSize } = request;
  const layers = amounts(['depth', 'num_hidden_layers', 'vt_num_hidden_layers', 'layers'], fields);
  const width = amounts(['embed_dim', 'vt_hidden_size', 'hidden_size', 'width'], fields);
  if (layers === undefined || width === undefined) return undefined;
  const all = layers + (amounts(['num_global_layers'], fields) ?? 0);
  const inner = amounts(['intermediate_size', 'vt_intermediate_size'], fields) ?? 4 * width;
  const patch = amounts(['patch_size'], fields) ?? 14;
  const frames = amounts(['temporal_patch_size'], fields) ?? 1;
  const merged = width * (amounts(['spatial_merge_size'], fields) ?? 1) ** 2;
  const output = amounts(['out_hidden_size'], fields) ?? textHiddenSize;
  const deeper = Array.isArray(fields['deepstack_visual_indexes']) ? fields['deepstack_visual_indexes'].length : 0;
  const gated = GATED.some((name) => fields['model_type'] === name) || 'fullatt_block_indexes' in fields;
  const layer = 4 * width * (width + 1) + (gated ? 3 : 2) * width * inner + inner + 5 * width;
  const joined = amounts(['vision_output_dim'], fields);
  const merger = joined === undefined ? merged * (merged + 1) + merged * output + output : joined * textHiddenSize;
  const positions = amounts(['num_position_embeddings'], fields) ?? 0;
  return all * layer + CHANNELS * frames * patch ** 2 * width + positions * width + (1 + deeper) * merger;
}
