import { groupsIn, type Line } from '../lines';
import type { Fit } from '../report';

const PROJECTED = /projected to use (\d{1,9}) MiB of device memory vs\. (?:a total of )?(\d{1,9}) MiB/;
const SHORT = /need to (?:reduce device memory by|use) (\d{1,9}) MiB/;
const REFUSED = /failed to fit params to free device memory: (\S.{0,100}?)(?:, abort)?$/;
const CUT = /context size reduced from (\d{1,9}) to (\d{1,9})\b/;
const KEPT = /context size set by user to (\d{1,9})\b/;

/** What the engine's own count says so far, and the context it settles on. */
export interface FitLog {
  fit: Fit | null;
  fitContext: number | null;
}

/** One line of the count that llama.cpp makes before it loads a model. */
export function takeFit(log: FitLog, { text }: Line): boolean {
  const projected = groupsIn(text, PROJECTED);
  if (projected) {
    const [needed, free] = projected;
    log.fit = { neededMiB: Number(needed), freeMiB: Number(free), shortMiB: 0, refused: null, reducedFrom: null };
    return true;
  }
  const short = groupsIn(text, SHORT);
  const refused = groupsIn(text, REFUSED);
  const cut = groupsIn(text, CUT);
  const kept = groupsIn(text, KEPT);
  if (cut ?? kept) log.fitContext = Number(cut?.[1] ?? kept?.[0]);
  if (log.fit) {
    if (short) log.fit.shortMiB = Number(short[0]);
    if (refused) log.fit.refused = refused[0] ?? null;
    if (cut) log.fit.reducedFrom = Number(cut[0]);
  }
  return Boolean(short ?? refused ?? cut ?? kept);
}
