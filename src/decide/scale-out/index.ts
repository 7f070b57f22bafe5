import type { Catalog } from '../../schema/catalog';
import type { Provider } from '../../schema/provider';
import { cite } from '../facts';
import type { ScaleOutLayer } from '../result';
import type { Situation } from '../situation';
import { apart } from './apart';
import { callFor, type Call } from './call';
import { filesFor, stepsFor } from './fill';
import { couldServe, runsEngine, standsOnCluster } from './fits';
import { judgeLayer } from './rules';
import type { LayerFinding, LayerSubject } from './subject';
import { clausesOf, layerText } from './text';

export { EXAMPLE_VALUES, fillLayerText } from './fill';

/** Within so many points two layers are a matter of taste. */
const NEAR = 3;
/** So many are shown; the page on scaling out has all of them. */
const MOST_SHOWN = 4;

interface Ranked {
  subject: LayerSubject;
  findings: LayerFinding[];
  points: number;
}

interface Request {
  situation: Situation;
  /** Those not ruled out, best first; the first is recommended. */
  providers: readonly Provider[];
  catalog: Catalog;
}

/** Facts that its documents leave open, or answer with a condition. */
const openFacts = ({ subject }: Ranked) =>
  Object.values(subject.layer.facts).filter(
    (fact) =>
      'unknown' in fact || (typeof fact.value === 'object' && 'state' in fact.value && fact.value.state === 'partly'),
  ).length;

/** By points; on equal points the one with less left open. Ids settle what is left, never the catalog's order. */
function byMerit(a: Ranked, b: Ranked): number {
  return b.points - a.points || openFacts(a) - openFacts(b) || (a.subject.layer.id < b.subject.layer.id ? -1 : 1);
}

function ranked({
  situation,
  provider,
  call,
  catalog,
}: Omit<Request, 'providers'> & { provider: Provider; call: Call }) {
  return catalog.layers
    .filter((layer) => couldServe({ layer, provider, situation, call }))
    .map((layer): Ranked => {
      const subject = { layer, provider, situation, call, onCluster: standsOnCluster(layer, call) };
      const findings = judgeLayer(subject);
      return { subject, findings, points: findings.reduce((sum, { points }) => sum + points, 0) };
    })
    .sort(byMerit);
}

/** The best few; where nobody said whether there is a cluster, one of each kind is among them. */
function shown(all: readonly Ranked[], { kubernetes }: Call): Ranked[] {
  const best = all.slice(0, MOST_SHOWN);
  const [first] = best;
  if (kubernetes !== 'open' || !first) return best;
  const other = all.find(({ subject }) => subject.onCluster !== first.subject.onCluster);
  if (!other || best.includes(other)) return best;
  return [...best.slice(0, MOST_SHOWN - 1), other];
}

function inWords(
  one: Ranked,
  { first, beside, catalog }: { first: Ranked; beside: readonly Ranked[]; catalog: Catalog },
) {
  const { subject, findings, points } = one;
  const { layer, provider } = subject;
  const told = findings
    .filter((finding) => finding.clause !== undefined || finding.caveat !== undefined)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const traits = apart({ layer, beside: beside.map((other) => other.subject.layer) });
  return {
    layer: layer.id,
    name: layer.name,
    text: layerText({
      subject,
      findings,
      told: one === first ? [] : clausesOf(first.findings),
      apart: traits.clauses,
    }),
    engine: provider.id,
    near: first.points - points <= NEAR,
    reasons: told.map((finding) => ({
      factor: finding.factor,
      points: finding.points,
      text: finding.caveat ?? `It ${finding.clause ?? ''}.`,
      sources: cite(layer, finding.facts),
    })),
    sources: cite(layer, ['engines', ...told.slice(0, 2).flatMap(({ facts }) => facts), ...traits.facts]),
    commands: stepsFor(subject, catalog),
    files: filesFor(subject, catalog),
  };
}

/**
 * Existing distributed layers to put on top of the engine, best first; empty where one machine is enough. Only layers
 * that run the recommended engine, or, if there are none, the best engine that any of them runs.
 *
 * @example scaleOutFor({ situation: situationOf({ answers: { nodes: 2 }, catalog }), providers: [vllm], catalog })
 */
export function scaleOutFor({ situation, providers, catalog }: Request): ScaleOutLayer[] {
  const [recommended] = providers;
  const provider = providers.find((candidate) => catalog.layers.some((layer) => runsEngine(layer, candidate)));
  if (!recommended || !provider) return [];
  const call = callFor({ provider, situation, catalog });
  if (!call) return [];
  const all = ranked({ situation, provider, call, catalog });
  const beside = shown(all, call);
  const layers = beside.map((one): ScaleOutLayer => inWords(one, { first: beside[0] ?? one, beside, catalog }));
  const [first, ...others] = layers;
  if (provider === recommended || !first) return layers;
  const instead = `No layer in this guide runs ${recommended.name}; these are for ${provider.name}.`;
  return [{ ...first, text: `${instead} ${first.text}` }, ...others];
}
