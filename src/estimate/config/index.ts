import { architectureSchema, type Architecture } from '../../schema/architecture';
import { parseWith, type Fault, type Parsed } from '../../schema/faults';
import { familyOf, type Family } from './families';
import { feedForwardsOf } from './feed-forwards';
import { readFigures, spellingOf, type Figures } from './figures';
import { doubtsAboutLayers, layersOf } from './layers';
import { mixersOf } from './mixers';
import { readQuantization } from './quantization';
import { FigureReader } from './reader';
import { isRecord, parseConfigText } from './text';
import { visionParameters } from './vision';

/** What a config.json says of a model. */
export interface ModelConfig {
  architecture: Architecture;
  /** Address on the Hugging Face Hub, where the file gives it. */
  name?: string;
  contextTokens: number | null;
  nativeDtype: string | null;
  /** Scheme of the weights, where they are quantized. */
  quantization?: string;
  takesImages: boolean;
  /** What had to be assumed, in sentences. */
  doubts: string[];
}

/** Parts of a config of several, of which one describes the text model. */
const TEXT_PARTS = ['text_config', 'llm_config', 'language_config'];

const DTYPES: Readonly<Record<string, string>> = { bfloat16: 'bf16', float16: 'fp16', float32: 'fp32' };

/** Fields of the text model, and where they stand in the file. */
interface TextPart {
  fields: Record<string, unknown>;
  root: string;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function textPartOf(config: Record<string, unknown>): TextPart {
  const part = TEXT_PARTS.find((name) => isRecord(config[name]));
  if (part === undefined) return { fields: config, root: 'config' };
  const inner = config[part] as Record<string, unknown>;
  // What holds for the whole model stands outside.
  const tied = config['tie_word_embeddings'] ?? inner['tie_word_embeddings'];
  return { fields: { ...inner, tie_word_embeddings: tied }, root: `config.${part}` };
}

interface Known {
  figures: Figures;
  family: Family;
  className: string | null;
  vision: unknown;
}

/** The architecture, and the figures it needs and does not find. */
function build({ figures, family, className, vision }: Known): { architecture: unknown; missing: readonly string[] } {
  const reader = new FigureReader(figures);
  const source = { reader, family, layers: layersOf({ figures, family }) };
  const { layers, hiddenSize, vocabularySize, perLayerEmbeddingDim, contextTokens = 0 } = figures;
  // Experts beside a dense part bring three norms of their own.
  const norms = figures.denseBesideExperts ? (family.norms ?? 2) + 3 : family.norms;
  const visionParams = isRecord(vision) ? visionParameters({ fields: vision, textHiddenSize: hiddenSize }) : undefined;
  const architecture = {
    className,
    layers,
    hiddenSize,
    vocabularySize,
    tiedEmbeddings: figures.tied ?? family.tied ?? false,
    mixers: mixersOf(source),
    feedForwards: feedForwardsOf(source),
    ...(norms === undefined ? {} : { normsPerLayer: norms }),
    ...(perLayerEmbeddingDim === undefined ? {} : { perLayerEmbeddingDim }),
    ...(visionParams === undefined ? {} : { visionParams }),
    ...(family.positions ? { otherParams: contextTokens * hiddenSize } : {}),
  };
  return { architecture, missing: [...reader.missing].map(spellingOf) };
}

function doubtsOf(request: { config: Record<string, unknown>; known: Known; modelType: string | undefined }): string[] {
  const { config, known, modelType } = request;
  const { figures, family, vision } = known;
  const unknown = modelType === undefined || !familyOf(modelType);
  return [
    ...(unknown
      ? [
          `The architecture "${modelType ?? known.className ?? 'without a name'}" is not known here; it is estimated from its figures.`,
        ]
      : []),
    ...(unknown && figures.tied === undefined
      ? ['The file does not say whether embedding and output head are one matrix; two are counted.']
      : []),
    ...doubtsAboutLayers({ figures, family }),
    ...(isRecord(vision) ? ['The part that reads images is estimated from its widths.'] : []),
    ...(isRecord(config['audio_config']) ? ['The part that hears is not counted.'] : []),
  ];
}

const missingFault = (path: string): Fault => ({
  path,
  found: 'nothing',
  remedy: 'give a whole number of 1 or more',
});

/**
 * Reads the text of a Hugging Face config.json into the same description that the catalog has.
 *
 * @example readConfig({ text: '{"model_type": "llama", …}' }) // { kind: 'ok', value: { architecture: …, doubts: [] } }
 */
export function readConfig({ text: source }: { text: string }): Parsed<ModelConfig> {
  const json = parseConfigText(source);
  if (json.kind === 'faulty') return json;
  const config = json.value;
  const { fields, root } = textPartOf(config);
  const modelType = text(fields['model_type']) ?? text(config['model_type']);
  const family = familyOf(modelType ?? '') ?? {};
  const figures = readFigures({ fields: { ...family.defaults, ...fields }, root });
  const quantization = readQuantization({ ...fields, ...config });
  const faults = [figures, quantization].flatMap((part) => (part.kind === 'faulty' ? part.faults : []));
  if (figures.kind === 'faulty' || quantization.kind === 'faulty') return { kind: 'faulty', faults };
  const classes = config['architectures'];
  const known: Known = {
    figures: figures.value,
    family,
    className: (Array.isArray(classes) ? text(classes[0]) : undefined) ?? null,
    vision: config['vision_config'],
  };
  const { architecture, missing } = build(known);
  if (missing.length > 0) return { kind: 'faulty', faults: missing.map((name) => missingFault(`${root}.${name}`)) };
  const checked = parseWith({ schema: architectureSchema, input: architecture, root: 'architecture' });
  if (checked.kind === 'faulty') return checked;
  const dtype =
    text(fields['dtype']) ?? text(fields['torch_dtype']) ?? text(config['dtype']) ?? text(config['torch_dtype']);
  const name = text(config['_name_or_path']);
  const { scheme, doubts } = quantization.value;
  return {
    kind: 'ok',
    value: {
      architecture: checked.value,
      ...(name && /^[\w.-]+\/[\w.-]+$/.test(name) ? { name } : {}),
      contextTokens: figures.value.contextTokens ?? null,
      nativeDtype: scheme ?? DTYPES[dtype ?? ''] ?? null,
      ...(scheme ? { quantization: scheme } : {}),
      takesImages: isRecord(config['vision_config']),
      doubts: [...doubtsOf({ config, known, modelType }), ...doubts],
    },
  };
}
