// Lists the data files, so that adding an entity is adding one file: writes src/data/<kind>.gen.ts for every kind.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from './run.mjs';

const dataFolder = `${root}src/data/`;
const kinds = ['providers', 'layers', 'devices', 'models', 'claims', 'scenarios', 'disputes', 'calibration'];

const identifier = (/** @type {string} */ id) => `_${id.replaceAll('-', '_')}`;

for (const kind of kinds) {
  const ids = readdirSync(`${dataFolder}${kind}`)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
  const text = [
    '// Written by scripts/index-data.mjs from the files in the folder; not edited and not committed.',
    ...ids.map((id) => `import ${identifier(id)} from './${kind}/${id}';`),
    '',
    `export default [${ids.map(identifier).join(', ')}];`,
    '',
  ].join('\n');
  const target = `${dataFolder}${kind}.gen.ts`;
  // An unchanged file keeps its date, so that watching servers do not rebuild.
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
}
