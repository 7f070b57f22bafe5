import type { Estimate, Fit, Interval } from '../estimate';

const FIT_WORDS: Record<Fit, string> = {
  fits: 'fits',
  'fits-partly': 'fits partly',
  'does-not-fit': 'does not fit',
  'cannot-tell': 'cannot tell whether it fits',
};

const figure = (value: number) =>
  Math.abs(value) >= 1000 ? Math.round(value).toLocaleString('en') : Number(value.toPrecision(3)).toString();

function range({ low, expected, high }: Interval, unit: string): string {
  const spread = high - low > 0.02 * Math.abs(expected) ? ` (${figure(low)} to ${figure(high)})` : '';
  return `${figure(expected)}${spread} ${unit}`;
}

const row = (label: string, text: string) => `  ${label.padEnd(22)}${text}`;

function memoryLines({ perGpu, host, total, placement }: Estimate): string[] {
  return [
    'On the fullest GPU',
    row('weights', range(perGpu.weightsGiB, 'GiB')),
    row('KV cache', range(perGpu.kvCacheGiB, 'GiB')),
    row('compute', range(perGpu.computeGiB, 'GiB')),
    row('overhead', range(perGpu.overheadGiB, 'GiB')),
    row('total', range(perGpu.totalGiB, 'GiB')),
    'In RAM',
    row('weights', range(host.weightsGiB, 'GiB')),
    row('KV cache', range(host.kvCacheGiB, 'GiB')),
    'All together',
    row('weights', range(total.weightsGiB, 'GiB')),
    row('KV cache', range(total.kvCacheGiB, 'GiB')),
    row('layers on GPUs', `${placement.gpuLayers} of ${placement.totalLayers}`),
  ];
}

function limitLines(estimate: Estimate): string[] {
  const { kvBytesPerToken, kvCacheTokens, maxConcurrentRequests, maxContextTokens, maxContextOnGpusTokens } = estimate;
  return [
    'Limits',
    row('KV cache a token', `${figure(kvBytesPerToken / 1024)} KiB`),
    ...(kvCacheTokens ? [row('tokens in the cache', range(kvCacheTokens, ''))] : []),
    ...(maxConcurrentRequests ? [row('requests at once', range(maxConcurrentRequests, ''))] : []),
    ...(maxContextTokens ? [row('longest context', range(maxContextTokens, 'tokens'))] : []),
    ...(maxContextOnGpusTokens ? [row('  all on GPUs', range(maxContextOnGpusTokens, 'tokens'))] : []),
  ].map((line) => line.trimEnd());
}

function speedLines({ speed, fits }: Estimate): string[] {
  if (!speed) return [];
  return [
    fits === 'does-not-fit' ? 'Speed, if it fitted' : 'Speed',
    row('answer', range(speed.decodeTokensPerSecond, 'tokens/s')),
    row('prompt', range(speed.prefillTokensPerSecond, 'tokens/s')),
    `  ${speed.basis}`,
    ...(speed.speculative ? [`  ${speed.speculative.text}`] : []),
  ];
}

/** An estimate as a person reads it in a terminal. */
export function estimateText(estimate: Estimate): string {
  const { provider, model, quantization, fits, shortByGiB, assumptions } = estimate;
  const short = shortByGiB === null ? '' : `, ${figure(shortByGiB)} GiB short`;
  return [
    `${model} (${quantization}) on ${provider}: ${FIT_WORDS[fits]}${short}`,
    ...memoryLines(estimate),
    ...limitLines(estimate),
    ...speedLines(estimate),
    ...(assumptions.length > 0 ? ['Assumed', ...assumptions.map(({ text }) => `  ${text}`)] : []),
    '',
  ].join('\n');
}
