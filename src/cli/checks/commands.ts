import type { Check } from './problem';

const PLACEHOLDER = /\{(?:model|gpus|nodes|allGpus|context(?:\*\d+)?)\}/g;
/** A brace that begins a word is a placeholder; JSON and shell braces begin otherwise. */
const LOOKS_LIKE_ONE = /\{[a-zA-Z][\w*]*\}/g;

/** Commands hold only placeholders that can be filled. */
export const commands: Check = {
  name: 'commands',
  description:
    'Commands use the placeholders {model}, {gpus}, {nodes}, {allGpus}, {context} and {context*N}, and no others.',
  run: ({ providers }) =>
    providers.flatMap(({ file, value }) =>
      value.commands.flatMap(({ command }, index) =>
        (command.replace(PLACEHOLDER, '').match(LOOKS_LIKE_ONE) ?? []).map((found) => ({
          file,
          path: `commands[${index}].command`,
          found,
          remedy: 'use {model}, {gpus}, {nodes}, {allGpus}, {context} or {context*4}',
        })),
      ),
    ),
};
