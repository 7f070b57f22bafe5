import type { Architecture, Mixer } from '../../schema/architecture';
import type { Calibrated } from '../../schema/engine';
import { shareAt, type Device, type Pace } from './pace';

export interface PrefillRequest {
  architecture: Architecture;
  devices: readonly Device[];
  /** Parameters that a token passes in the layers; the head works on the last token alone. */
  activeLayerParameters: number;
  /** Bytes of the layers, with the experts that a micro-batch touches. */
  layerBytes: number;
  /** The same where they lie in RAM. */
  layerBytesInRam: number;
  promptTokens: number;
  microBatch: number;
  kernelsPerToken: number;
  tensorParallel: number;
  /** Rate of the GPU's arithmetic in the weights' type, as a multiple of that at 16 bits. */
  arithmeticFactor: number;
  pace: Pace;
}

/**
 * Experts multiply few tokens each, which fills matrix units less than one large product. An estimate: with it prompts
 * of 512 tokens come out a fifth too fast for gpt-oss 20B on an RTX 3090 and right for LFM2.5 8B-A1B on an RTX 3060, two
 * that llama-bench timed for the calibration's speeds.
 */
const EXPERTS_SHARE = 0.65;
/**
 * Attention's own products reach less of the peak than those with weights: about half of it in long prompts. An
 * estimate without data of its own; the range of `prefillShare` is to cover it.
 */
const ATTENTION_SHARE = 0.5;
/** Of two, three or four GPUs that share each layer, what the exchange of whole prompts leaves. An estimate without data. */
const SHARED_LAYER_SHARE = 0.85;
/** GB a second at which weights in the system's memory are sent to the GPU. */
const WEIGHTS_TO_GPU_GBS: Calibrated = {
  value: 18,
  low: 8,
  high: 45,
  from: 'an estimate from the bus: 16 lanes of PCIe 3 (15.8 GB/s at the peak) to PCIe 5 (63 GB/s), less protocol and ordinary memory',
};

/** Numbers that one query is multiplied with for each token it looks at, over the layers of a kind. */
function attentionWidth(mixer: Mixer): number {
  switch (mixer.kind) {
    case 'attention':
      return mixer.layers * mixer.heads * (mixer.headDim + (mixer.valueHeadDim ?? mixer.headDim));
    case 'latent-attention':
      return mixer.layers * mixer.heads * (mixer.nopeHeadDim + mixer.ropeHeadDim + mixer.valueHeadDim);
    case 'compressed-attention':
      return mixer.layers * mixer.heads * 2 * mixer.headDim;
    case 'cross-attention':
    case 'gated-delta-net':
    case 'kimi-delta':
    case 'mamba2':
    case 'short-conv':
      return 0;
    default:
      return mixer satisfies never;
  }
}

/** Parameters of the experts that one token passes. */
function expertParameters({ feedForwards, hiddenSize }: Architecture): number {
  return feedForwards.reduce((sum, part) => {
    if (part.kind !== 'experts') return sum;
    const matrices = part.withoutGate ? 2 : 3;
    return sum + part.layers * part.expertsPerToken * matrices * part.width * (part.latentWidth ?? hiddenSize);
  }, 0);
}

/** Operations of attention for a token in the middle of the prompt. */
function attentionOperations({ mixers }: Architecture, promptTokens: number): number {
  return mixers.reduce((sum, mixer) => {
    const window = 'windowTokens' in mixer ? (mixer.windowTokens ?? Infinity) : Infinity;
    return sum + 2 * attentionWidth(mixer) * Math.min(promptTokens / 2, window);
  }, 0);
}

/** Seconds of one micro-batch on one device. */
function secondsOn(device: Device, { request, operations }: { request: PrefillRequest; operations: number }): number {
  const { holding } = device;
  const { tensorParallel, kernelsPerToken } = request;
  const layerBytes = holding.gpu === null ? request.layerBytesInRam : request.layerBytes;
  const computing = (held: Device, together: number) =>
    operations / (held.peakFlops * held.prefillShare * together) + layerBytes / (held.bytesPerSecond * together);
  const kernels = kernelsPerToken * device.kernelSeconds;
  if (holding.gpu !== null) {
    const together = tensorParallel === 1 ? 1 : tensorParallel * SHARED_LAYER_SHARE;
    return (
      holding.layers *
      (computing({ ...device, peakFlops: device.peakFlops * request.arithmeticFactor }, together) + kernels)
    );
  }
  const onProcessor = computing(device, 1) + kernels;
  const gpu = request.devices.find((other) => other.holding.gpu !== null);
  const onGpu = gpu ? layerBytes / (shareAt(WEIGHTS_TO_GPU_GBS, request.pace) * 1e9) + computing(gpu, 1) : Infinity;
  return Math.max(holding.layers, holding.experts) * Math.min(onProcessor, onGpu);
}

/**
 * Tokens of a prompt a second: each micro-batch multiplies all active weights at the pace of the arithmetic, and reads
 * all layers once. Layers in the system's memory are sent to the GPU where that is faster than the processor.
 */
export function prefillTokensPerSecond(request: PrefillRequest): number {
  const tokens = Math.min(request.microBatch, request.promptTokens);
  const inExperts = expertParameters(request.architecture);
  const perToken =
    2 * (request.activeLayerParameters - inExperts + inExperts / EXPERTS_SHARE) +
    attentionOperations(request.architecture, request.promptTokens) / ATTENTION_SHARE;
  const operations = tokens * perToken;
  const seconds = request.devices.reduce((sum, device) => sum + secondsOn(device, { request, operations }), 0);
  return tokens / seconds;
}
