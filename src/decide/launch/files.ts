import type { ResultFile } from '../result';
import { composeFiles } from './compose';
import { citation } from './flags';
import { fill } from './placeholders';
import { quoted } from './shell';
import { systemdFiles } from './systemd';
import type { Start } from './values';

/** Files that the engine itself reads, filled in. */
function engineFiles({ provider, values }: Start): ResultFile[] {
  return (provider.files ?? []).map((file) => ({
    name: file.name,
    language: file.language,
    meaning: `${file.meaning.charAt(0).toUpperCase()}${file.meaning.slice(1)}.`.replace(/\.\.$/, '.'),
    text: fill(file.template, { values }),
    ...(file.use ? { use: fill(file.use, { values, write: (value) => quoted(value, 'posix') }) } : {}),
    sources: citation(provider, file),
  }));
}

/** Every file that a start here can use: compose, systemd, and those of the engine. */
export const filesOf = (start: Start): ResultFile[] => [
  ...composeFiles(start),
  ...systemdFiles(start),
  ...engineFiles(start),
];
