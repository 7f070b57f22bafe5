/** What tools print about a machine or a running model, as answers. Pure functions over a text and a catalog. */
export { readPaste } from './read-paste';
export type { Meaning, Understanding } from './understanding';
export { proposeFromBrowser, type BrowserFacts, type Proposal } from './browser';
