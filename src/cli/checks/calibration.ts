import { shown } from '../../schema/faults';
import type { Calibration } from '../../schema/calibration';
import type { Check, DataFiles, Problem } from './problem';

/** Ids that a row may name. */
interface Known {
  providers: ReadonlySet<string>;
  models: ReadonlySet<string>;
  devices: ReadonlySet<string>;
}

/** Names of a row that the catalog lacks, with their place in it. */
function strangers(entry: Calibration, known: Known): { field: string; found: string; kind: string }[] {
  const provider = known.providers.has(entry.provider)
    ? []
    : [{ field: 'provider', found: entry.provider, kind: 'provider' }];
  if (entry.kind === 'former-default') return provider;
  const model =
    entry.model === null || known.models.has(entry.model)
      ? []
      : [{ field: 'model', found: entry.model, kind: 'model' }];
  const devices = (entry.gpus ?? []).flatMap(({ device }, index) =>
    device === undefined || known.devices.has(device)
      ? []
      : [{ field: `gpus[${index}].device`, found: device, kind: 'device' }],
  );
  return [...provider, ...model, ...devices];
}

function repeated({ calibration }: DataFiles): Problem[] {
  const seen = new Set<string>();
  return calibration.flatMap(({ file, value }) =>
    value.flatMap(({ id }, index) => {
      const isNew = !seen.has(id);
      seen.add(id);
      return isNew
        ? []
        : [{ file, path: `[${index}].id`, found: shown(id), remedy: 'give an id that no other row has' }];
    }),
  );
}

/** Rows that estimates are held against. */
export const calibration: Check = {
  name: 'calibration',
  description: 'Every calibration row names a provider, model and devices of the catalog, and has an id of its own.',
  run: (data) => {
    const known: Known = {
      providers: new Set(data.providers.map(({ value }) => value.id)),
      models: new Set(data.models.map(({ value }) => value.hfId)),
      devices: new Set(data.devices.map(({ value }) => value.id)),
    };
    const unknown = data.calibration.flatMap(({ file, value }) =>
      value.flatMap((entry, index) =>
        strangers(entry, known).map(({ field, found, kind }) => ({
          file,
          path: `[${index}].${field}`,
          found: shown(found),
          remedy: `give a ${kind} of the catalog`,
        })),
      ),
    );
    return [...unknown, ...repeated(data)];
  },
};
