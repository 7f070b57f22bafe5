import type { Calibration, CalibrationRow } from '../../schema/calibration';
import type { Catalog } from '../../schema/catalog';
import type { Interval } from '../interval';
import type { Estimate } from '../result';
import { familyOf, type Family } from './family';
import { observationsIn, type Unit } from './observations';
import { formerlyOf, requestOf, type RowRequest } from './request';
import { ruleOfThumb } from './rules-of-thumb';
import { ruleFor, type Rule } from './set-aside';
import { groupBy, median } from './statistics';
import type { TargetId } from './targets';

/** Share of a GPU that calculators take for granted where a row does not say. */
const USUAL_SHARE = 0.9;

/** One figure: what was observed, what we say, what a rule of thumb says. */
export interface Case {
  target: TargetId;
  /** The rows behind it; for speed, all of the same engine, machine, model and scheme. */
  rows: readonly CalibrationRow[];
  family: Family;
  unit: Unit;
  observed: number;
  slack: number;
  /** Null where the estimate refuses or leaves the figure open: a miss. */
  predicted: Interval | null;
  /** Null where the rule cannot say or there is none. */
  thumb: number | null;
}

export interface SetAside {
  target: TargetId;
  row: CalibrationRow;
  rule: Rule;
}

/** Every figure of the rows beside its prediction, and every one that a rule sets aside. */
export interface Comparison {
  cases: Case[];
  setAside: SetAside[];
}

interface Assessed {
  catalog: Catalog;
  /** The estimate under test; null where it refuses the request. */
  estimate: (request: RowRequest) => Estimate | null;
}

interface EstimateOf extends Pick<Assessed, 'estimate'> {
  row: CalibrationRow;
  request: RowRequest;
}

interface MachineFigures {
  /** Of one GPU; null where it is not known. */
  bandwidthGBs: number | null;
  /** Of all GPUs together; null where it is not known. */
  memoryGiB: number | null;
}

function machineOf(row: CalibrationRow, catalog: Catalog): MachineFigures {
  let memoryGiB = 0;
  let bandwidthGBs: number | null = null;
  for (const { device: id, memoryGiB: stated, count } of row.gpus ?? []) {
    const device = catalog.devices.find((known) => known.id === id);
    const own = device?.memory.kind === 'own' ? device.memory.vramGiB : undefined;
    memoryGiB += (stated ?? own ?? Number.NaN) * count;
    bandwidthGBs ??= device?.bandwidthGBs ?? null;
  }
  return { bandwidthGBs, memoryGiB: memoryGiB > 0 ? memoryGiB : null };
}

/**
 * What the estimate says of a row. Where more context was allocated than the answer used, the layers lie where the
 * allocated context leaves them room, and the speed is that at the depth used.
 */
function estimateOf({ row, request, estimate }: EstimateOf): Estimate | null {
  const allocated = row.kind === 'speed' ? row.allocatedTokens : undefined;
  const whole = allocated === undefined ? null : estimate({ ...request, contextTokens: allocated });
  if (!whole || whole.fits === 'fits') return estimate(request);
  return estimate({ ...request, gpuLayers: whole.placement.gpuLayers });
}

/** Rows of one engine, machine, model and scheme measure the same thing. */
const speedKey = ({ rows: [row] }: Case) =>
  JSON.stringify([row?.provider, row?.gpus?.map(({ name, count }) => [name, count]), row?.model, row?.scheme]);

/** The median of what is known; null where nothing is. */
function medianOf(cases: readonly Case[], value: (one: Case) => number | undefined | null): number | null {
  const known = cases.map(value).filter((figure) => typeof figure === 'number');
  return known.length > 0 ? median(known) : null;
}

function medianInterval(cases: readonly Case[]): Interval | null {
  const low = medianOf(cases, ({ predicted }) => predicted?.low);
  const expected = medianOf(cases, ({ predicted }) => predicted?.expected);
  const high = medianOf(cases, ({ predicted }) => predicted?.high);
  return low === null || expected === null || high === null ? null : { low, expected, high };
}

/** Measurements of the same thing become one figure: the median of each. */
function merged(cases: readonly Case[]): Case[] {
  return [...groupBy(cases, speedKey).values()].flatMap((group): Case[] => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        ...first,
        rows: group.flatMap(({ rows }) => rows),
        observed: median(group.map(({ observed }) => observed)),
        predicted: medianInterval(group),
        thumb: medianOf(group, ({ thumb }) => thumb),
      },
    ];
  });
}

/**
 * Holds an estimate against calibration rows. Pure: the estimate is an argument, so that tests can invent one.
 */
export function compare({ entries, catalog, estimate }: Assessed & { entries: readonly Calibration[] }): Comparison {
  const formerly = formerlyOf(entries.filter((entry) => entry.kind === 'former-default'));
  const models = new Map(catalog.models.map((model) => [model.hfId, model]));
  const cases: Case[] = [];
  const setAside: SetAside[] = [];
  for (const row of entries) {
    if (row.kind === 'former-default') continue;
    const model = models.get(row.model ?? '') ?? null;
    const request = requestOf(row, formerly);
    const estimated = model ? estimateOf({ row, request, estimate }) : null;
    const machine = machineOf(row, catalog);
    for (const { target, unit, observed, slack, predictedBy } of observationsIn(row)) {
      const rule = ruleFor(target, { row, model, observed, estimate: estimated, bandwidthGBs: machine.bandwidthGBs });
      if (rule || !model?.architecture) {
        if (rule) setAside.push({ target, row, rule });
        continue;
      }
      const input = {
        target,
        unit,
        row,
        model,
        estimate: estimated,
        share: request.gpuMemoryUtilization ?? USUAL_SHARE,
      };
      cases.push({
        target,
        rows: [row],
        family: familyOf(model.architecture),
        unit,
        observed,
        slack,
        predicted: estimated && predictedBy(estimated),
        thumb: ruleOfThumb({ ...input, ...machine }),
      });
    }
  }
  const isSpeed = ({ target }: Case) => target === 'speed';
  return { cases: [...cases.filter((one) => !isSpeed(one)), ...merged(cases.filter(isSpeed))], setAside };
}
