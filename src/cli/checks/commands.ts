import { placeholders } from '../../decide';
import type { ProviderFile } from '../../schema/provider';
import type { Check, Entry, Problem } from './problem';

/** Whatever holds placeholders, with the place where it stands. */
function templatesOf(value: ProviderFile): { path: string; text: string }[] {
  const flags = value.flags ?? [];
  const containers = value.containers ?? [];
  const files = value.files ?? [];
  return [
    ...value.commands.map(({ command }, index) => ({ path: `commands[${index}].command`, text: command })),
    ...flags.map((flag, index) => ({ path: `flags[${index}].value`, text: flag.value ?? '' })),
    ...containers.flatMap((container, index) => [
      { path: `containers[${index}].arguments`, text: container.arguments ?? '' },
      { path: `containers[${index}].afterwards`, text: container.afterwards ?? '' },
    ]),
    ...files.flatMap((file, index) => [
      { path: `files[${index}].template`, text: file.template },
      { path: `files[${index}].use`, text: file.use ?? '' },
    ]),
    ...(value.api ? [{ path: 'api.model', text: value.api.model ?? '' }] : []),
  ];
}

/** A brace that begins a word is a placeholder; JSON and shell braces begin otherwise. */
const LOOKS_LIKE_ONE = /\{([a-zA-Z]\w*)(?:\*\d+)?\}/g;
const known = [...placeholders, 'flags'];

function unknownPlaceholders({ file, value }: Entry<ProviderFile>): Problem[] {
  return templatesOf(value).flatMap(({ path, text }) =>
    [...text.matchAll(LOOKS_LIKE_ONE)].flatMap(([found, name = '']) =>
      known.includes(name)
        ? []
        : [{ file, path, found, remedy: `use one of ${known.map((one) => `{${one}}`).join(' ')}` }],
    ),
  );
}

/** Commands, flags, containers and files hold only placeholders that can be filled. */
export const commands: Check = {
  name: 'commands',
  description: `Commands, flags, containers and files use the placeholders ${known.map((one) => `{${one}}`).join(' ')}, and no others.`,
  run: ({ providers }) => providers.flatMap(unknownPlaceholders),
};
