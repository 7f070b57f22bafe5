// The latest day on which a fact of the catalog was checked, read from the text of the data files: the site's
// configuration is loaded before anything that could import them.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dataFolder = fileURLToPath(new URL('../src/data/', import.meta.url));

/** YYYY-MM-DD; the same day as `catalog.asOf`. */
export function catalogDate() {
  const days = ['providers', 'layers', 'devices', 'models'].flatMap((kind) =>
    readdirSync(dataFolder + kind).flatMap((file) => {
      const text = readFileSync(`${dataFolder}${kind}/${file}`, 'utf8');
      return [...text.matchAll(/checkedOn: '(\d{4}-\d{2}-\d{2})'/g)].map(([, day]) => day);
    }),
  );
  return days.sort().at(-1) ?? '';
}
