import type { Reader } from '../report';

/** What the tool says instead of a table, and what it means. */
const ERRORS: readonly (readonly [RegExp, string])[] = [
  [
    /Failed to initialize NVML: Driver\/library version mismatch/,
    'nvidia-smi lists no GPU: the driver that runs and its files have different versions, as after an update. Restart the machine, then ask again.',
  ],
  [
    /NVIDIA-SMI has failed because it couldn.{1,3}t communicate with the NVIDIA driver/,
    'nvidia-smi lists no GPU: no driver answers. Install the NVIDIA driver, or restart if the system was updated since.',
  ],
  [
    /Unable to determine the device handle for GPU/,
    'nvidia-smi stopped at a GPU that no longer answers, so that it lists none. Restart the machine; if it happens again, look at its power and cooling.',
  ],
  [/^No devices were found$/, 'nvidia-smi reached the driver, but the driver found no GPU that it can use.'],
  [
    /nvidia-smi(?:\.exe)?['"]?: (?:command not found|not found)|['"‘]nvidia-smi(?:\.exe)?['"’] is not recognized|The term ['"‘]nvidia-smi['"’]/,
    'nvidia-smi is not there: the machine has no NVIDIA driver, or no NVIDIA GPU.',
  ],
];

/** The messages of `nvidia-smi` where it has nothing to list. */
export const readNvidiaError: Reader = (lines) => {
  const found = lines.flatMap(({ text, number }) =>
    ERRORS.filter(([pattern]) => pattern.test(text)).map(([, meaning]) => ({ number, meaning })),
  );
  if (found.length === 0) return null;
  return {
    tool: 'nvidia-smi',
    lines: found.map(({ number }) => number),
    notices: [...new Set(found.map(({ meaning }) => meaning))],
  };
};
