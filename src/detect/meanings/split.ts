import type { Answers } from '../../schema/answers';
import type { Catalog } from '../../schema/catalog';
import type { SplitRun } from '../report';
import { modelNamed } from '../model-name';
import { schemeNamed } from '../scheme-name';
import type { Meaning } from '../understanding';
import { longestOnGpus, roundContext, smallerFile, type Running } from './context';

interface Question {
  run: SplitRun;
  answers: Answers;
  catalog: Catalog;
}

const tokens = (count: number) => `${count.toLocaleString('en')} tokens`;
const percent = (share: number) => `${Math.round(share * 100)} %`;

/** The run as the estimator can be asked about it; null where something it needs is unknown. */
function running({ run, answers, catalog }: Question): Running | null {
  const told = run.model === null ? null : modelNamed({ told: run.model, catalog });
  const model = typeof told === 'string' ? told : answers.model;
  if (typeof model !== 'string' || run.contextTokens === null || run.contextTokens < 1) return null;
  const scheme = run.scheme === null ? null : schemeNamed(run.scheme);
  return { engine: run.engine, answers: { ...answers, model }, scheme, contextTokens: run.contextTokens, catalog };
}

const GENERAL =
  'Shorten the context, take a file with fewer bits, or a smaller model. Where the text holds the machine and the context too, and the catalog knows the model, this says how far.';

type Way = Omit<Meaning, 'text'>;

/** How everything would fit on the GPUs: a shorter context, else a smaller file. */
function wayOntoGpus(question: Question): Way {
  const state = running(question);
  const most = state && longestOnGpus(state);
  if (state === null || most === null) return { advice: GENERAL };
  if (most >= state.contextTokens)
    return {
      advice: `By this guide’s estimate it should fit with ${tokens(state.contextTokens)}. Look for another program or a second model that holds GPU memory.`,
    };
  const shorter = roundContext(most / question.run.slots) * question.run.slots;
  const smaller = smallerFile(state);
  const orSmaller = smaller ? ` Or take ${smaller.words}, which fits with the context you have.` : '';
  if (shorter >= 1024)
    return {
      advice: `Shorten the context to ${tokens(shorter)} or less: then it fits on the GPU whole, by this guide’s estimate.${orSmaller}`,
      change: { field: 'contextTokens', to: Math.floor(shorter / question.run.slots) },
    };
  if (smaller)
    return {
      advice: `A shorter context is not enough. Take ${smaller.words}, which fits whole with ${tokens(state.contextTokens)}.`,
      change: { field: 'quantization', to: smaller.scheme },
    };
  return {
    advice:
      'No shorter context and no file of 3 bits or more fits on the GPU whole: take a smaller model, or one whose experts may stay in RAM.',
  };
}

const gib = (mib: number) => `${(mib / 1024).toFixed(1)} GiB`;

function outOfMemory(question: Question): Meaning {
  const { outOfMemory: failure, engine } = question.run;
  const asked = failure?.askedMiB ? ` It asked for ${gib(failure.askedMiB)} at once.` : '';
  if (failure?.where === 'ram')
    return {
      text: `${engine} ran out of RAM, not of GPU memory.${asked}`,
      advice:
        'Close other programs, put more layers on the GPU, or take a smaller file; without --no-mmap the weights may stay on the disk.',
    };
  return { text: `${engine} ran out of GPU memory.${asked}`, ...wayOntoGpus(question) };
}

/** What the engine counted before it loaded, where the log holds no more than that. */
function planned(question: Question): Meaning | null {
  const { fit, engine } = question.run;
  if (fit === null) return null;
  const { neededMiB, freeMiB, shortMiB, refused, reducedFrom } = fit;
  const count = `${engine} counted ${gib(neededMiB)} for everything, and ${gib(freeMiB)} were free on the GPU`;
  if (reducedFrom !== null)
    return {
      text: `${count}. It cut the context from ${tokens(reducedFrom)} to ${tokens(question.run.contextTokens ?? 0)} to fit.`,
      advice: 'Ask for the context that you need (-c): it then moves layers to RAM instead, which is slower.',
    };
  if (shortMiB === 0 && neededMiB <= freeMiB) return { text: `${count}: it fits on the GPU whole.` };
  const that = neededMiB <= freeMiB ? 'With what it keeps free for safety, that' : 'That';
  const text = `${count}. ${that} is ${gib(Math.max(shortMiB, neededMiB - freeMiB))} too much`;
  if (refused !== null)
    return {
      text: `${text}, and it could not adapt by itself (${refused}).`,
      advice: /n_gpu_layers/.test(refused)
        ? 'Leave out -ngl, so that it may choose how many layers go to the GPU; or shorten the context.'
        : 'Shorten the context, or take a file with fewer bits.',
    };
  return { text: `${text}, so that a part of the model goes to RAM.`, ...wayOntoGpus(question) };
}

/** Weights that always stay in RAM, such as the embedding, do not count. */
const USUAL_HOST_SHARE = 0.15;

function placed(question: Question): Meaning | null {
  const { gpuShare, layers, weightsMiB, fit } = question.run;
  if (gpuShare === null) return null;
  const allLayers = layers !== null && layers.onGpus >= layers.all;
  if (gpuShare === 0 && weightsMiB !== null && allLayers)
    return {
      text: 'The log counts all layers as on the GPU, but no memory of one was taken: this build computes on the processor alone.',
      advice: 'Install a build for your GPU (CUDA, ROCm, Vulkan or Metal).',
    };
  if (gpuShare === 0 && (question.answers.accelerators ?? []).length > 0)
    return {
      text: 'The processor computes the whole model, although the machine has a GPU.',
      advice:
        'Ask for layers on the GPU (-ngl 99 in llama.cpp); if that is done, look in the log for why none went there.',
    };
  if (gpuShare === 0)
    return {
      text: 'The processor computes the whole model: no GPU takes part.',
      advice:
        'If the machine has a GPU, look in the log for why it was not found; else a smaller model or fewer bits make it faster.',
    };
  if (gpuShare >= 1 || (allLayers && gpuShare > 1 - USUAL_HOST_SHARE))
    return { text: 'The whole model is on the GPU, as it should be.' };
  const counted = layers && !allLayers ? ` (${layers.onGpus} of ${layers.all} layers)` : '';
  if (allLayers && fit !== null && fit.shortMiB === 0 && fit.neededMiB <= fit.freeMiB)
    return {
      text: `Every layer is on the GPU, as it should be. The file keeps ${percent(1 - gpuShare)} of its weights in tables that are only looked up, such as embeddings of each layer; they stay in RAM by design.`,
    };
  if (allLayers)
    return {
      text: `${percent(gpuShare)} of the weights are on the GPU. Every layer counts as there, but a part of each, usually the experts, was kept in RAM, where the processor computes it.`,
      advice:
        'That is the usual way to run a mixture of experts larger than the GPU. Keep fewer of them in RAM (--n-cpu-moe) until the GPU is nearly full.',
    };
  return {
    text: `${percent(gpuShare)} of the model is on the GPU${counted}; the rest is in RAM, and every token waits for the processor.`,
    ...wayOntoGpus(question),
  };
}

/** What a run of an engine that places layers means. */
export function meaningsOfSplit(question: Question): Meaning[] {
  const { run } = question;
  const of = run.model === null ? '' : `${run.model}: `;
  const found: (Meaning | null)[] = [
    run.noGpu
      ? {
          text: `${run.engine} found no GPU it can use.`,
          advice: 'Check the driver, and that this build is made for your GPU.',
        }
      : null,
    run.outOfMemory ? outOfMemory(question) : (placed(question) ?? planned(question)),
  ];
  return found.filter((meaning) => meaning !== null).map((meaning) => ({ ...meaning, text: `${of}${meaning.text}` }));
}
