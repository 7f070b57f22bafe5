import { z } from 'zod';
import { factOf, type FactEntry, type Support } from './fact';
import { providerFacts } from './provider-facts';
import { deciding, makesFact, providersFact, supportFact, textFact, type FactDefinition } from './provider-facts/kinds';

/** What a layer runs and where. */
const groundFacts = {
  engines: deciding(providersFact('Engines', 'engines its documents run')),
  'engines.first': deciding(providersFact('Engine at home', 'engines its guides and images start from')),
  'gpu.makes': deciding(makesFact('GPU makes', 'makes of GPUs its documents cover')),
  'gpu.mixed': deciding(supportFact('Unlike machines', 'serves one model from machines with different GPUs')),
  'kubernetes.native': deciding(supportFact('On Kubernetes', 'its own documents run it on a cluster')),
  'kubernetes.without': deciding(supportFact('Without Kubernetes', 'its own documents run it on plain machines')),
  'containers.without': deciding(supportFact('Without containers', 'can be installed as plain programs')),
};

/** What it does with requests and models. */
const servingFacts = {
  'spread.model': deciding(supportFact('One model over machines', 'a model too large for one machine')),
  'spread.experts': supportFact(
    'Experts over machines',
    'guides for one large mixture of experts whose experts are divided over many GPUs',
  ),
  'spread.replicas': deciding(supportFact('Replicas', 'copies of a model behind one address')),
  'routing.cacheAware': deciding(
    supportFact('Cache-aware routing', 'sends a request where the start of its prompt is cached'),
  ),
  'routing.prefillDecode': deciding(
    supportFact('Prefill apart from decode', 'separate servers for reading and writing'),
  ),
  'cache.tiers': deciding(supportFact('KV cache beyond the GPU', 'in system memory, on disk or shared by machines')),
  'scaling.automatic': deciding(supportFact('Scales with load', 'adds and removes replicas by itself')),
  'scaling.toZero': deciding(supportFact('Scales to zero', 'frees every GPU of a model that nobody asks')),
  'models.several': deciding(supportFact('Several models', 'several models behind one address')),
  'adapters.lora': deciding(supportFact('LoRA adapters', 'manages adapters over one base model')),
};

/** How it is called and watched. */
const operationFacts = {
  'api.openai': deciding(supportFact('OpenAI API', 'an OpenAI-style address for clients')),
  'ops.auth': providerFacts['ops.auth'],
  'ops.metrics': deciding(supportFact('Metrics', 'Prometheus metrics of its own')),
  'ui.web': deciding(supportFact('Web interface', 'pages on which models are deployed and watched')),
};

/** What it asks of people, and the project itself. */
const projectFacts = {
  'effort.skill': providerFacts['effort.skill'],
  'effort.setup': deciding({
    ...providerFacts['effort.setup'],
    meaning: 'set-up time; a cluster that is needed has to be there already',
  }),
  'project.status': providerFacts['project.status'],
  'project.maturity': providerFacts['project.maturity'],
  'project.openSource': providerFacts['project.openSource'],
  'project.governance': textFact('Behind it', 'who decides on the project'),
  'version.latest': providerFacts['version.latest'],
  'version.releaseDate': providerFacts['version.releaseDate'],
  licence: providerFacts.licence,
};

/** Every fact the guide keeps about a scale-out layer, in reading order. */
export const layerFacts = { ...groundFacts, ...servingFacts, ...operationFacts, ...projectFacts };

export type LayerFactKey = keyof typeof layerFacts;
export type LayerFactValue<Key extends LayerFactKey> = z.infer<(typeof layerFacts)[Key]['value']>;
/** Keys whose value is a yes, partly or no. */
export type LayerSupportKey = {
  [K in LayerFactKey]: LayerFactValue<K> extends Support ? K : never;
}[LayerFactKey];

/** Headings of a layer's facts, with the facts under each. */
export const layerFactGroups: readonly { id: string; label: string; keys: readonly LayerFactKey[] }[] = [
  { id: 'ground', label: 'Engines and ground', keys: Object.keys(groundFacts) as LayerFactKey[] },
  { id: 'serving', label: 'Requests and models', keys: Object.keys(servingFacts) as LayerFactKey[] },
  { id: 'operation', label: 'Operation', keys: Object.keys(operationFacts) as LayerFactKey[] },
  { id: 'project', label: 'Effort and project', keys: Object.keys(projectFacts) as LayerFactKey[] },
];

const layerFactKeys = Object.keys(layerFacts) as LayerFactKey[];

/** The definition of a fact, with the part that all kinds share. */
export function layerFactDefinition(key: LayerFactKey): FactDefinition & { options?: Record<string, string> } {
  return layerFacts[key];
}

type DecidingKey = {
  [K in LayerFactKey]: (typeof layerFacts)[K] extends { decides: true } ? K : never;
}[LayerFactKey];

/** What is stated about a layer: those facts that decide are required, the others may be left out. */
export type LayerFacts = { [K in DecidingKey]: FactEntry<LayerFactValue<K>> } & {
  [K in Exclude<LayerFactKey, DecidingKey>]?: FactEntry<LayerFactValue<K>>;
};

/** Strict: an unknown key is a fault, and so is a missing fact that decides. */
export const layerFactsSchema = z.strictObject(
  Object.fromEntries(
    layerFactKeys.map((key) => {
      const { value, decides } = layerFactDefinition(key);
      return [key, decides ? factOf(value) : factOf(value).optional()];
    }),
  ),
) as unknown as z.ZodType<LayerFacts, LayerFacts>;
