import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Recommendation } from '../../src/decide';

const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');

/** A Markdown table, one row a line, so that a change shows as a changed line. */
export function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
}

/** The outcome in one cell: the first with its score, near-ties after it. */
export function outcome(result: Recommendation): string {
  const scoreOf = (id: string) => result.ranking.find(({ provider }) => provider === id)?.score;
  if (result.recommended === null) return `nothing${result.nearest ? ` (${result.nearest.text})` : ''}`;
  const ties = result.alternatives.map((id) => `≈ ${id} ${scoreOf(id)}`);
  return [`**${result.recommended}** ${scoreOf(result.recommended)}`, ...ties].join(', ');
}

/** Ids of the providers that are ruled out, with the factor that did it. */
export function ruledOut(result: Recommendation): string {
  return result.ranking
    .filter(({ verdict }) => verdict === 'ruled-out')
    .map(({ provider, blockers }) => `${provider} (${blockers[0]?.factor})`)
    .join(', ');
}

/** The reviewed table on disk; rewritten when UPDATE_GOLDEN is set, which a reviewer sees as a diff. */
export function golden(name: string, fresh: string): string {
  const file = fileURLToPath(new URL(`./${name}.md`, import.meta.url));
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, fresh);
  return readFileSync(file, 'utf8');
}
