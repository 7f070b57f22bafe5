import type { AnswerField } from '../../schema/answers';
import {
  availabilities,
  checkpoints,
  experiences,
  needs,
  operatingSystems,
  priorities,
  promptReuses,
  quantizations,
  setupTimes,
  workloads,
  type Term,
} from '../../schema/vocabulary';
import type { FieldWords } from '../FieldTable';

const one = (terms: Record<string, Term>, meaning: string): FieldWords => ({ type: 'one of', meaning, terms });
const whole = (meaning: string): FieldWords => ({ type: 'a whole number of 1 or more', meaning });

/** Words for every answer; a field of the schema that is missing here is a type error. */
export const fields: Record<AnswerField, FieldWords> = {
  os: one(operatingSystems, 'operating system of the machine that serves'),
  accelerators: {
    type: 'a list of {"device": id or name, "count": n}, or of {"vendor", "memoryGiB", "count", "computeCapability", "bandwidthGBs"}',
    meaning: 'GPUs, NPUs or unified-memory chips; [] means CPU only',
  },
  cpu: { type: 'a device id or name', meaning: 'class of the processor, where it matters' },
  nodes: whole('machines of that kind; 1 if missing'),
  ramGiB: { type: 'a number', meaning: 'system memory; for unified-memory machines the whole' },
  model: { type: 'a Hugging Face id, or {"paramsB": x, "activeParamsB": y}', meaning: 'the model to run' },
  checkpoint: one(checkpoints, 'the file you have or insist on'),
  quantization: one(quantizations, 'what you accept'),
  contextTokens: whole('tokens per request, prompt and answer together'),
  concurrentUsers: whole('requests in flight at the peak'),
  workload: one(workloads, 'the main job'),
  promptReuse: one(promptReuses, 'long common prefixes, or none'),
  modelsAtOnce: whole('models served side by side'),
  priority: one(priorities, 'what matters most'),
  availability: one(availabilities, 'what the service promises'),
  experience: one(experiences, 'who runs it'),
  setupTime: one(setupTimes, 'time they will spend'),
  needs: { type: 'a list of', meaning: 'hard needs', terms: needs },
};
