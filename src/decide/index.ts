/** The decision model: pure functions over a catalog and answers. */
export { findDevices, resolveDevice } from '../estimate/devices';
export { decodeLink, encodeLink, type LinkState } from './link';
export { questions, coreQuestions } from './questions';
export { makesSense, type Option, type Question } from './question';
export { readAnswers } from './read-answers';
export { exampleCall } from './launch/calls';
export { exampleContainer, exampleLine, flagsThatMayFollow } from './launch/example';
export { placeholders } from './launch/placeholders';
export { shellWords } from './launch/shell';
export { recommendedFor } from './rank';
export { recommend } from './recommend';
export { rules } from './rules';
export { describeAnswer } from './describe';
export type * from './result';
