import type { Catalog } from '../schema/catalog';
import devices from './devices.gen';
import disputes from './disputes.gen';
import layers from './layers.gen';
import models from './models.gen';
import providers from './providers';

const days = [...devices, ...models].map((entity) => entity.checkedOn);
for (const { facts } of [...providers, ...layers]) {
  for (const fact of Object.values(facts)) if ('checkedOn' in fact) days.push(fact.checkedOn);
}

/** The facts that decisions and estimates are made from. */
export const catalog: Catalog = { asOf: days.sort().at(-1) ?? '', providers, layers, devices, models, disputes };
