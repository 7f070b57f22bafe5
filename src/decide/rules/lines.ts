import type { Subject } from './rule';
import { choiceLine, type Line, type SupportLine } from './tables';

/** Lines that several jobs, needs and priorities share; each is written once and named for what it asks. */

export const callsTools: SupportLine = {
  key: 'api.toolCalling',
  worth: { yes: 3, partly: -2, no: 'blocker', unknown: -3 },
  say: {
    yes: 'It parses tool calls.',
    partly: 'It parses tool calls only for some models: {how}.',
    no: 'It does not parse tool calls.',
  },
};

export const givesEmbeddings: Line = {
  key: 'api.embeddings',
  worth: { yes: 3, partly: 0, no: -4, unknown: -2 },
  say: {
    yes: 'It serves embeddings too.',
    partly: 'It serves embeddings with a condition: {how}.',
    no: 'Its server has no embeddings route, so those need a program beside it.',
  },
};

export const sharesOneCache: Line = choiceLine({
  choice: 'batching.design',
  worth: { paged: 14, slots: -4, 'opt-in': 4 },
  say: {
    paged: 'A pile of prompts runs at full width: as many together as the cache holds.',
    slots: 'A pile of prompts goes through a fixed number of slots.',
    'opt-in': 'A pile of prompts can be batched from a script.',
  },
});

export const showsMetrics: Line = {
  key: 'ops.metrics',
  worth: { yes: 3, partly: 1, no: -2, unknown: -1 },
  say: {
    yes: 'It reports metrics for monitoring.',
    partly: 'It reports metrics with a condition: {how}.',
    no: 'It reports no metrics.',
  },
};

export const demandsKey: Line = {
  key: 'ops.auth',
  worth: { yes: 2, partly: 1, no: -4, unknown: -1 },
  say: {
    yes: 'It can demand an API key.',
    partly: 'It can demand an API key, with gaps: {how}.',
    no: 'It cannot demand an API key; put an authenticating proxy in front.',
  },
};

export const madeForService: Line = choiceLine({
  choice: 'maturity.alwaysOn',
  worth: { 'built-for': 10, workable: 0, 'not-aimed-at': -10 },
  say: {
    'built-for': 'It is made for services that others depend on.',
    'not-aimed-at': 'Its own makers point elsewhere for large or always-on service.',
  },
});

export const frees: Line = {
  key: 'memory.idleUnload',
  worth: { yes: 3, partly: 1, no: 0, unknown: 0 },
  say: {
    yes: 'It frees the memory by itself when it is idle.',
    partly: 'It can free the memory when idle: {how}.',
    no: 'It keeps the memory as long as it runs.',
  },
};

/** How a shared start of prompts is reused. */
export const reusesPrefixes: Line = choiceLine({
  choice: 'caching.prefixDesign',
  worth: { 'radix-tree': 12, 'block-hash': 9, 'per-slot': 3, none: 0 },
  say: {
    'radix-tree': 'A tree over all requests finds the longest shared start and computes it once.',
    'block-hash': 'Blocks of a shared start are computed once and used by every request.',
    'per-slot': 'Each slot remembers its last prompt, so a shared start is found only within a slot.',
  },
});

/** The lines, without what is gained from shared starts where every prompt is said to be new. */
export const reusing = ({ situation }: Subject, lines: readonly Line[]): readonly Line[] =>
  situation.answers.promptReuse === 'unique'
    ? lines.filter((line) => !('choice' in line) || line.choice !== 'caching.prefixDesign')
    : lines;

export const runsFresh: Line = choiceLine({
  choice: 'models.arrival',
  worth: { first: 15, early: 11, later: -16 },
  say: {
    first: 'New architectures are usually written here first.',
    early: 'New architectures often run on release day, by a port or through the reference code.',
    later: 'New architectures wait for a port and converted files.',
  },
});

export const runsOwnArchitecture: SupportLine = {
  key: 'models.customArchitecture',
  worth: { yes: 14, partly: -8, no: 'blocker', unknown: -6 },
  say: {
    yes: 'It runs a model class you wrote yourself.',
    partly: 'It runs your own architecture with a condition: {how}.',
    no: 'It cannot run an architecture of your own without a port in its source.',
    wayRound: 'Write the port, or use an engine that loads Python model classes.',
  },
};

export const givesHiddenStates: SupportLine = {
  key: 'research.hiddenStates',
  worth: { yes: 12, partly: -2, no: 'blocker', unknown: -8 },
  say: {
    yes: 'It returns hidden states.',
    partly: 'It returns hidden states with a condition: {how}.',
    no: 'It does not return hidden states.',
  },
};

export const placesByHand: SupportLine = {
  key: 'memory.layerPlacement',
  worth: { yes: 10, partly: -4, no: 'blocker', unknown: -6 },
  say: {
    yes: 'You can say which layer goes where: {how}.',
    partly: 'Placement by hand is limited: {how}.',
    no: 'It places layers by itself and takes no word in it.',
  },
};

/** Speed for one request; published tests disagree on the order of the front-runners, so they are not far apart. */
export const answersFast: Line = choiceLine({
  choice: 'speed.singleStream',
  worth: { top: 10, good: 5, behind: -10 },
  say: {
    top: 'Among the fastest published figures for one request.',
    good: 'Close to the fastest for one request; published tests disagree on the order.',
    behind: 'Clearly slower for one request in published tests.',
  },
});

/** Tokens a second over all requests, as published tests rank it. */
export const producesMuch: Line = choiceLine({
  choice: 'speed.throughput',
  worth: { top: 4, good: 0, behind: -8 },
  say: {
    top: 'Among the most tokens per second in published tests with many requests.',
    good: 'Behind the front-runners in published tests with many requests.',
    behind: 'Gains little from many requests in published tests.',
  },
});
