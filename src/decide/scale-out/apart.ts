import type { Layer } from '../../schema/layer';
import type { LayerFactKey } from '../../schema/layer-facts';
import { layerFact, layerSupport } from './facts';

/** Something that some layers have and others do not, whatever was asked. */
interface Trait {
  facts: readonly LayerFactKey[];
  holds: (layer: Layer) => boolean;
  /** Follows "it". */
  clause: string;
}

const support = (key: Parameters<typeof layerSupport>[1], clause: string): Trait => ({
  facts: [key],
  holds: (layer) => layerSupport(layer, key) === 'yes',
  clause,
});

/** What is worth knowing first comes first. */
const TRAITS: readonly Trait[] = [
  {
    facts: ['engines'],
    holds: (layer) => layerFact(layer, 'engines')?.length === 1,
    clause: 'is made for this engine alone',
  },
  {
    facts: ['engines'],
    holds: (layer) => (layerFact(layer, 'engines')?.length ?? 0) > 2,
    clause: 'runs several engines side by side',
  },
  {
    facts: ['project.maturity'],
    holds: (layer) => layerFact(layer, 'project.maturity') === 'established',
    clause: 'has been in wide use for years',
  },
  support('ui.web', 'is run from a web page'),
  support('gpu.mixed', 'serves one model from unlike GPUs'),
  support('scaling.toZero', 'frees the GPUs of models that nobody asks'),
  support('adapters.lora', 'manages LoRA adapters'),
  support('cache.tiers', 'keeps caches in memory and on disk too'),
  support('ops.auth', 'asks callers for a key'),
  {
    facts: ['effort.setup'],
    holds: (layer) => layerFact(layer, 'effort.setup') === 'days',
    clause: 'takes days to set up',
  },
];

const MOST_TRAITS = 2;

/**
 * What tells a layer from others beside it: traits that at most half of them have.
 *
 * @param request.beside the layers it is shown with, itself among them
 */
export function apart({ layer, beside }: { layer: Layer; beside: readonly Layer[] }): {
  clauses: string[];
  facts: LayerFactKey[];
} {
  const rare = TRAITS.filter(
    ({ holds }) => holds(layer) && beside.filter((other) => holds(other)).length * 2 <= beside.length,
  ).slice(0, MOST_TRAITS);
  return { clauses: rare.map(({ clause }) => clause), facts: rare.flatMap(({ facts }) => [...facts]) };
}
