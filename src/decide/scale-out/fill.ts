import type { Catalog } from '../../schema/catalog';
import type { Layer, LayerPlaceholder, When } from '../../schema/layer';
import { servedModel } from '../checkpoint';
import { withEmbeddingModel } from '../embedding-example';
import type { LayerFile, LayerStep } from '../result';
import { resourcesFor } from './resources';
import type { LayerSubject } from './subject';

export type LayerValues = Record<LayerPlaceholder, string | number>;

/** Longest name that Kubernetes takes with room for what controllers add. */
const LONGEST_NAME = 40;

/**
 * A model as a name that Kubernetes takes.
 *
 * @example resourceName('Qwen/Qwen3-30B-A3B') // 'qwen3-30b-a3b'
 */
export function resourceName(model: string): string {
  const last = model.split('/').at(-1) ?? model;
  const name = last.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  // A name begins with a letter and ends with a letter or digit.
  return (
    name
      .replace(/^[^a-z]+/, '')
      .slice(0, LONGEST_NAME)
      .replace(/-+$/, '') || 'model'
  );
}

/**
 * Puts values into the placeholders of a command or file.
 *
 * @example fillLayerText('run {model} --tp {gpus}', { model: 'm', gpus: 2, … }) // 'run m --tp 2'
 */
export const fillLayerText = (text: string, values: LayerValues): string =>
  text.replace(/(?<!\$)\{([a-zA-Z]+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name as LayerPlaceholder]) : whole,
  );

/** What stands in the commands and files of a page about nobody's machines. */
export const EXAMPLE_VALUES: LayerValues = {
  model: 'Qwen/Qwen3-32B',
  modelName: 'qwen3-32b',
  gpus: 2,
  nodes: 2,
  otherNodes: 1,
  allGpus: 4,
  replicas: 2,
  context: 8192,
  memoryGi: 96,
  diskGi: 96,
  cpus: 8,
};

function valuesFor(subject: LayerSubject, catalog: Catalog): LayerValues {
  const { provider, call } = subject;
  const request = withEmbeddingModel({ provider, situation: subject.situation, catalog });
  const { situation } = request;
  const model = servedModel(request).name;
  const { nodes } = situation.machine;
  const machines = Math.max(nodes, call.spread ? 2 : 1);
  const inUse = call.onOneMachine?.estimate.gpus.length ?? 0;
  const all = Math.max(1, situation.machine.gpuCount);
  const gpus = !call.spread && inUse > 0 ? inUse : all;
  return {
    model,
    modelName: resourceName(model),
    gpus,
    nodes: machines,
    otherNodes: machines - 1,
    allGpus: gpus * machines,
    replicas: call.copies,
    context: situation.contextTokens,
    ...resourcesFor({ ...subject, situation }, { catalog, gpus, machines }),
  };
}

function applies({ kubernetes, spread, engines, makes }: When, subject: LayerSubject): boolean {
  const { provider, situation, call, onCluster } = subject;
  if (kubernetes !== undefined && kubernetes !== onCluster) return false;
  if (spread !== undefined && spread !== call.spread) return false;
  if (engines && !engines.includes(provider.id)) return false;
  const { gpus } = situation.machine;
  return !makes || gpus === null || gpus.some(({ vendor }) => makes.includes(vendor));
}

const citeOne = (layer: Layer, { source, checkedOn }: { source: string; checkedOn: string }) => {
  const found = layer.sources[source];
  return found ? [{ title: found.title, url: found.url, checkedOn }] : [];
};

/**
 * Files that commands of a layer name and for which it has no template here.
 *
 * @example missingFiles(subject) // ['service.yaml'] where the one it has is for copies and the model has to be split
 */
export function missingFiles(subject: LayerSubject): string[] {
  const { manifests } = subject.layer;
  const there = new Set(manifests.filter(({ when = {} }) => applies(when, subject)).map(({ fileName }) => fileName));
  return [...new Set(manifests.map(({ fileName }) => fileName))].filter((name) => !there.has(name));
}

/** The commands of a layer that apply, filled in; without those that want a file it has not. */
export function stepsFor(subject: LayerSubject, catalog: Catalog): LayerStep[] {
  const values = valuesFor(subject, catalog);
  const missing = missingFiles(subject);
  return subject.layer.commands
    .filter(({ when = {} }) => applies(when, subject))
    .filter(({ command }) => !missing.some((name) => command.includes(name)))
    .map((command) => ({
      purpose: command.purpose,
      command: fillLayerText(command.command, values),
      ...(command.notes === undefined ? {} : { notes: fillLayerText(command.notes, values) }),
      sources: citeOne(subject.layer, command),
    }));
}

/** The files of a layer that apply, filled in. */
export function filesFor(subject: LayerSubject, catalog: Catalog): LayerFile[] {
  const values = valuesFor(subject, catalog);
  return subject.layer.manifests
    .filter(({ when = {} }) => applies(when, subject))
    .map((manifest) => ({
      name: manifest.fileName,
      language: manifest.language,
      about: manifest.about,
      text: `${fillLayerText(manifest.template, values).trim()}\n`,
      use: fillLayerText(manifest.use, values),
      ...(manifest.notes === undefined ? {} : { notes: manifest.notes }),
      sources: citeOne(subject.layer, manifest),
    }));
}
