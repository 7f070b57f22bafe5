import type { Calibrated } from '../../schema/engine';
import { pinOf, type Source } from '../../schema/source';
import type { Check, DataFiles, Problem } from './problem';

interface Placed {
  file: string;
  path: string;
  source: Source;
}

/** The sources of all calibrated constants below a part of an engine's block. */
function calibratedSources(request: { file: string; path: string; part: unknown }): Placed[] {
  const { file, path, part } = request;
  if (typeof part !== 'object' || part === null) return [];
  if ('from' in part) {
    const { from, sources } = part as Calibrated;
    return (sources ?? []).map((source, index) => ({
      file,
      path: `${path}.sources[${index}]`,
      source: { title: from, ...source },
    }));
  }
  return Object.entries(part).flatMap(([key, inner]) =>
    calibratedSources({ file, path: Array.isArray(part) ? `${path}[${key}]` : `${path}.${key}`, part: inner }),
  );
}

function allSources({
  providers,
  layers,
  devices,
  models,
  claims,
  scenarios,
  disputes,
  calibration,
}: DataFiles): Placed[] {
  const listed = (request: { file: string; path: string; sources: readonly Source[] }): Placed[] =>
    request.sources.map((source, index) => ({ file: request.file, path: `${request.path}[${index}]`, source }));
  return [
    ...[...providers, ...layers].flatMap(({ file, value }) =>
      Object.entries(value.sources).map(([key, source]) => ({ file, path: `sources.${key}`, source })),
    ),
    ...providers.flatMap(({ file, value }) => calibratedSources({ file, path: 'engine', part: value.engine })),
    ...[...devices, ...models].flatMap(({ file, value }) => listed({ file, path: 'sources', sources: value.sources })),
    ...claims.flatMap(({ file, value }) =>
      value.flatMap((claim, index) => listed({ file, path: `[${index}].sources`, sources: claim.sources })),
    ),
    ...scenarios.flatMap(({ file, value }) =>
      listed({ file, path: 'overruled.sources', sources: value.overruled?.sources ?? [] }),
    ),
    ...disputes.flatMap(({ file, value }) =>
      value.sides.flatMap((side, index) => listed({ file, path: `sides[${index}].sources`, sources: side.sources })),
    ),
    ...calibration.flatMap(({ file, value }) =>
      value.map(({ id, url }, index) => ({ file, path: `[${index}]`, source: { title: id, url } })),
    ),
  ];
}

function pinProblem({ file, path, source }: Placed): Problem[] {
  const pin = pinOf(source);
  if (pin === 'moving' && !source.movingBecause) {
    return [
      {
        file,
        path: `${path}.url`,
        found: JSON.stringify(source.url),
        remedy:
          'give an address that cannot change (a commit, a tag, a release, a thread), or the date of the page as `date`, or say in `movingBecause` why there is none',
      },
    ];
  }
  if (pin !== 'moving' && source.movingBecause) {
    return [
      {
        file,
        path: `${path}.movingBecause`,
        found: 'an excuse that is not needed',
        remedy: 'remove it; the address is pinned',
      },
    ];
  }
  return [];
}

/** Sources that show tomorrow what they show today. */
export const pins: Check = {
  name: 'pins',
  description: 'Every source is pinned to a commit, release, thread or dated page, or says why it cannot be.',
  run: (data) => allSources(data).flatMap(pinProblem),
};
