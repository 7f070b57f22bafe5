import { z } from 'zod';
import { calibrationSchema } from '../../schema/calibration';
import { claimSchema } from '../../schema/claim';
import { deviceSchema } from '../../schema/device';
import { disputeSchema } from '../../schema/dispute';
import { parseWith } from '../../schema/faults';
import { layerSchema } from '../../schema/layer';
import { modelSchema } from '../../schema/model';
import { providerSchema } from '../../schema/provider';
import { scenarioSchema } from '../../schema/scenario';
import type { Check, Entry, Problem } from './problem';

function faultsIn(entries: readonly Entry<unknown>[], schema: z.ZodType): Problem[] {
  return entries.flatMap(({ file, value }) => {
    const parsed = parseWith({ schema, input: value, root: '' });
    if (parsed.kind === 'ok') return [];
    return parsed.faults.map(({ path, found, remedy }) => ({ file, path: path.replace(/^\./, ''), found, remedy }));
  });
}

/** Every file has the form its schema describes. */
export const shape: Check = {
  name: 'shape',
  description: 'Every data file has the fields, types and values its schema describes, and no others.',
  run: ({ providers, layers, devices, models, claims, scenarios, disputes, calibration }) => [
    ...faultsIn(providers, providerSchema),
    ...faultsIn(layers, layerSchema),
    ...faultsIn(devices, deviceSchema),
    ...faultsIn(models, modelSchema),
    ...faultsIn(claims, z.array(claimSchema)),
    ...faultsIn(scenarios, scenarioSchema),
    ...faultsIn(disputes, disputeSchema),
    ...faultsIn(calibration, z.array(calibrationSchema)),
  ],
};
