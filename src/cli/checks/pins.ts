import { pinOf, type Source } from '../../schema/source';
import type { Check, DataFiles, Problem } from './problem';

interface Placed {
  file: string;
  path: string;
  source: Source;
}

function allSources({ providers, devices, models, claims, scenarios, calibration }: DataFiles): Placed[] {
  const listed = (request: { file: string; path: string; sources: readonly Source[] }): Placed[] =>
    request.sources.map((source, index) => ({ file: request.file, path: `${request.path}[${index}]`, source }));
  return [
    ...providers.flatMap(({ file, value }) =>
      Object.entries(value.sources).map(([key, source]) => ({ file, path: `sources.${key}`, source })),
    ),
    ...[...devices, ...models].flatMap(({ file, value }) => listed({ file, path: 'sources', sources: value.sources })),
    ...claims.flatMap(({ file, value }) =>
      value.flatMap((claim, index) => listed({ file, path: `[${index}].sources`, sources: claim.sources })),
    ),
    ...scenarios.flatMap(({ file, value }) =>
      listed({ file, path: 'overruled.sources', sources: value.overruled?.sources ?? [] }),
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
