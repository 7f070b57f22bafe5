import { groupsIn } from '../lines';
import { maybe, type Reader, type Said } from '../report';
import { TORCH_ASKED, TORCH_FREE, torchGiB } from './torch';
import { emptyRun } from './vllm-log';

const MARK =
  /\bsglang\.launch_server\b|\bsglang serve\b|\bmax_total_num_tokens=\d|KV Cache is allocated\. #tokens|server_args=ServerArgs\(|[/\\]sglang[/\\]srt[/\\]/;

const MODEL = /\bmodel_path='([^']{2,200})'|(?:--model(?:-path)?[ =])([\w./~-]{2,200})/;
const CONTEXT = /\bcontext_len(?:gth)?=(\d{1,9})\b|--context-length[ =](\d{1,9})\b/;
const TOKENS = /\bmax_total_num_tokens=(\d{1,12})\b|KV Cache is allocated\. #tokens: (\d{1,12})\b/;
const NO_ROOM = /Not enough memory\. Please try (?:to increase|increasing) --mem-fraction-static/;

/** The start-up log of SGLang, whole or in part. */
export const readSglangLog: Reader = (lines) => {
  const start = lines.find(({ text }) => MARK.test(text));
  if (!start) return null;
  const run = emptyRun(start.number, 'SGLang');
  const read: number[] = [];
  let model: Said<string> | null = null;
  let context: Said<number> | null = null;
  for (const { text, number } of lines) {
    const named = groupsIn(text, MODEL)?.find(Boolean);
    const length = groupsIn(text, CONTEXT)?.find(Boolean);
    const tokens = groupsIn(text, TOKENS)?.find(Boolean);
    const torch = groupsIn(text, TORCH_ASKED);
    const free = groupsIn(text, TORCH_FREE);
    const noRoom = NO_ROOM.test(text);
    if (named) model ??= { value: named, line: number };
    if (length) context = { value: Number(length), line: number };
    if (tokens) run.cacheTokens = Number(tokens);
    if (torch) Object.assign(run, { failure: 'out-of-memory', askedGiB: torchGiB(torch) });
    if (free) run.availableGiB = torchGiB(free);
    if (noRoom) run.failure = 'no-cache';
    if (named ?? length ?? tokens ?? torch ?? free ?? (noRoom || undefined)) read.push(number);
  }
  if (read.length === 0) return null;
  run.model = model?.value ?? null;
  run.maxTokens = context?.value ?? null;
  if (run.cacheTokens !== null && run.maxTokens !== null && run.maxTokens > 0)
    run.concurrency = Math.round((run.cacheTokens / run.maxTokens) * 100) / 100;
  return {
    tool: 'SGLang log',
    lines: read,
    runs: [run],
    ...maybe('model', model && { value: [model.value], line: model.line }),
    ...maybe('contextTokens', context && context.value > 0 ? context : null),
  };
};
