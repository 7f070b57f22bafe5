// The floors of the house as ESLint rules: which folder of src/ may import from which, and what pure code must not touch.

/**
 * A floor stands on the floors it names and on nothing else in src/.
 * @type {Record<string, string[]>}
 */
export const floors = {
  schema: [],
  data: ['schema'],
  estimate: ['schema'],
  decide: ['schema', 'estimate'],
  detect: ['schema', 'estimate', 'decide'],
  cli: ['schema', 'data', 'estimate', 'decide', 'detect'],
  plugins: ['schema', 'data', 'estimate', 'decide'],
  components: ['schema', 'data', 'estimate', 'decide'],
  chooser: ['schema', 'data', 'estimate', 'decide', 'detect', 'components'],
  calculator: ['schema', 'data', 'estimate', 'decide', 'components', 'chooser'],
  theme: ['schema', 'data', 'estimate', 'decide', 'components', 'chooser', 'calculator'],
  pages: ['schema', 'data', 'estimate', 'decide', 'components', 'chooser', 'calculator', 'theme'],
};

/** Floors that run anywhere: in the browser, on the command line, in a test. */
const plain = ['schema', 'data', 'estimate', 'decide', 'detect'];

/** Floors whose answers depend on their arguments alone. */
const pure = ['estimate', 'decide', 'detect'];

/** Kinds of data, with the one schema file that an entity of the kind may import. */
const kinds = {
  providers: 'provider',
  layers: 'layer',
  devices: 'device',
  models: 'model',
  claims: 'claim',
  scenarios: 'scenario',
  disputes: 'dispute',
  calibration: 'calibration',
};

const onlyRelativeOrZod = {
  regex: String.raw`^(?!\.{1,2}/|@site/src/|zod$)`,
  message: 'This floor runs anywhere: it may import zod and nothing else from outside.',
};

/**
 * @typedef {{ files: string[], rules: Record<string, ['error', ...unknown[]]> }} Entry Of ESLint's configuration.
 *
 * @param {string[]} files
 * @param {{ regex: string, message: string }[]} patterns
 * @returns {Entry}
 */
const restrictImports = (files, patterns) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns }] } });

/** @param {string} floor */
function importsOf(floor) {
  const closed = Object.keys(floors).filter((other) => other !== floor && !floors[floor]?.includes(other));
  const upward = {
    regex: String.raw`^(?:@site/src/|(?:\.\./)+(?:src/)?)(?:${closed.join('|')})(?:/|$)`,
    message: `src/${floor} may import from ${floors[floor]?.map((name) => `src/${name}`).join(', ') || 'no other floor'}.`,
  };
  return restrictImports(
    [`src/${floor}/**/*.{ts,tsx}`],
    [upward, ...(plain.includes(floor) ? [onlyRelativeOrZod] : [])],
  );
}

const entityImports = Object.entries(kinds).map(([kind, schema]) =>
  restrictImports(
    [`src/data/${kind}/*.ts`],
    [
      {
        regex: String.raw`^(?!\.\./\.\./schema/${schema}$)`,
        message: `A file of src/data/${kind} holds facts only: it may import ../../schema/${schema}.`,
      },
    ],
  ),
);

const ambient = [
  ...['Date', 'performance', 'setTimeout', 'setInterval', 'crypto', 'process', 'console', 'globalThis'],
  ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'fetch'],
];

/** @type {Entry} */
const pureCode = {
  files: pure.map((floor) => `src/${floor}/**/*.ts`),
  rules: {
    'max-params': ['error', 2],
    'no-restricted-globals': [
      'error',
      ...ambient.map((name) => ({ name, message: 'Take it as an argument: same arguments, same answer.' })),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random', message: 'Same arguments, same answer.' },
    ],
    'no-restricted-syntax': [
      'error',
      { selector: 'ImportExpression', message: 'Import at the top, where the direction of imports is checked.' },
    ],
  },
};

/** For eslint.config.mjs; the later entry for a file holds. */
export const floorRules = [...Object.keys(floors).map(importsOf), ...entityImports, pureCode];
