/** A result to pass on: in a few words, as Markdown, as JSON. */
export { jsonText } from './json';
export { markdownOf } from './markdown';
export { summaryOf, type CommandTold, type Summary } from './summary';
