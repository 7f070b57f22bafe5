import { meansModel, type ToolParser } from '../../schema/launch';
import type { Provider } from '../../schema/provider';
import type { Situation } from '../situation';

/** Stands in a command where no document of the engine names a parser for the model. */
export const UNKNOWN_PARSER = 'PARSER';

/** Letters of the longest pattern that means the model; 0 where none does. */
const fitOf = ({ models }: ToolParser, hfId: string): number =>
  Math.max(0, ...models.filter((pattern) => meansModel(pattern, hfId)).map(({ length }) => length));

/** The model a parser has to go with: the one named, or that of the engine's own examples where none is. */
const modelOf = ({ provider, situation }: { provider: Provider; situation: Situation }): string | null =>
  situation.model ? (situation.model.entry?.hfId ?? null) : provider.exampleModel;

/**
 * The parser of tool calls that an engine's documents name for the model; null where they name none.
 *
 * @example toolParserOf({ provider: vllm, situation })?.parser // 'hermes' for Qwen/Qwen3-8B
 */
export function toolParserOf(request: { provider: Provider; situation: Situation }): ToolParser | null {
  const hfId = modelOf(request);
  if (hfId === null) return null;
  const fitting = (request.provider.toolParsers ?? []).filter((one) => fitOf(one, hfId) > 0);
  return fitting.reduce<ToolParser | null>(
    (best, one) => (best === null || fitOf(one, hfId) > fitOf(best, hfId) ? one : best),
    null,
  );
}
