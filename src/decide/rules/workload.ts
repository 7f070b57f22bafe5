import type { Workload } from '../../schema/vocabulary';
import {
  answersFast,
  callsTools,
  demandsKey,
  frees,
  givesEmbeddings,
  givesHiddenStates,
  placesByHand,
  producesMuch,
  reusesPrefixes,
  reusing,
  runsFresh,
  runsOwnArchitecture,
  sharesOneCache,
  showsMetrics,
} from './lines';
import { judgeWindow } from './graphical';
import type { Rule } from './rule';
import { choiceLine, judgeLines, scaled, softened, type Line } from './tables';

const readsImages: Line = {
  key: 'multimodal.vision',
  worth: { yes: 0, partly: -4, no: 'blocker', unknown: -6 },
  say: { yes: 'It takes images.', partly: 'It takes images with a condition: {how}.', no: 'It takes no images.' },
};

const CHAT_WINDOW = {
  worth: { yes: 3, partly: 1, no: 0, unknown: 0 },
  say: {
    yes: 'A chat window comes with it.',
    partly: 'A chat window comes with a condition: {how}.',
    no: 'It has no chat window of its own.',
  },
};

/** Somebody watches the words appear. */
const INTERACTIVE = scaled([answersFast], 1 / 3);

const JOBS: Record<Workload, readonly Line[]> = {
  chat: [frees, ...INTERACTIVE],
  rag: [givesEmbeddings, ...scaled([reusesPrefixes], 1 / 3)],
  'coding-agent': [softened(callsTools, -6), ...INTERACTIVE, ...scaled([reusesPrefixes], 1 / 3)],
  agents: [softened(callsTools, -8), ...scaled([reusesPrefixes], 1 / 2)],
  api: [
    {
      key: 'api.chatCompletions',
      worth: { yes: 2, partly: 0, no: -10, unknown: -4 },
      say: {
        yes: 'It speaks the OpenAI chat API.',
        partly: 'It speaks the OpenAI chat API in part: {how}.',
        no: 'It does not speak the OpenAI chat API.',
      },
    },
    demandsKey,
    ...scaled([showsMetrics], 1 / 2),
  ],
  batch: [sharesOneCache, producesMuch],
  'document-ocr': [readsImages, ...scaled([sharesOneCache], 1 / 2)],
  embeddings: [...scaled([givesEmbeddings], 2)],
  research: [
    ...scaled([softened(givesHiddenStates, -9)], 2 / 3),
    softened(runsOwnArchitecture, -6),
    ...scaled([runsFresh, softened(placesByHand, -4)], 1 / 2),
  ],
  'in-app': [
    ...INTERACTIVE,
    {
      key: 'platform.embeddable',
      worth: { yes: 16, partly: 2, no: -8, unknown: -4 },
      say: {
        yes: 'It can be linked into an app: {how}.',
        partly: 'It goes into an app with a condition: {how}.',
        no: 'It is a separate program that an app has to ship and start.',
      },
    },
    choiceLine({
      choice: 'effort.setup',
      worth: { minutes: 2, hours: -4, days: -8 },
      say: {
        minutes: 'Light enough to ship.',
        hours: 'Heavier to ship: it takes more than one program file.',
        days: 'Too heavy to ship.',
      },
    }),
  ],
};

/** What the job asks of an engine. */
export const workload: Rule = {
  factor: 'job',
  inWords: 'what the job asks',
  about:
    'What the main job asks: embeddings beside retrieval, tool calls for agents, full-width batches for a pile, hidden states for research, a library for apps.',
  judge(subject) {
    const { workload: job } = subject.situation;
    const lines = judgeLines(subject, reusing(subject, JOBS[job]));
    return job === 'chat' ? [...judgeWindow(subject, CHAT_WINDOW), ...lines] : lines;
  },
};
