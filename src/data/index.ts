import type { Catalog } from '../schema/catalog';
import devices from './devices.gen';
import models from './models.gen';
import providers from './providers.gen';

const days = [...devices, ...models].map((entity) => entity.checkedOn);
for (const provider of providers) {
  for (const fact of Object.values(provider.facts)) if ('checkedOn' in fact) days.push(fact.checkedOn);
}

/** The facts that decisions and estimates are made from. */
export const catalog: Catalog = { asOf: days.sort().at(-1) ?? '', providers, devices, models };
