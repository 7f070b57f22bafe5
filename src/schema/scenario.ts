import { z } from 'zod';
import { answersSchema, type Answers } from './answers';
import { sourceSchema } from './source';
import { kebabId, words } from './text';

/** A situation the talk gave advice for, in the terms of the answers. */
export const scenarioSchema = z.strictObject({
  id: kebabId,
  /** The part of the talk it comes from. */
  part: z.enum(['hardware', 'use-case', 'scenario']),
  /** Its place within that part. */
  order: z.int().min(1),
  title: words,
  /** The requirements as the talk listed them, in our words. */
  requirements: z.array(words),
  answers: answersSchema,
  /** Providers the talk recommended, in its order. */
  talkPicks: z.array(kebabId).min(1),
  talkReasons: z.array(words),
  /** Where present facts make another answer better: why, in a sentence. */
  overruled: z.strictObject({ because: words, sources: z.array(sourceSchema).min(1) }).optional(),
});

export type Scenario = Omit<z.input<typeof scenarioSchema>, 'answers'> & { answers: Answers };

/** Types a scenario's data file; the checks validate it. */
export const defineScenario = (scenario: Scenario): Scenario => scenario;
