import { readFileSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { jsonText } from '../decide/share';

export type Answered<Result> = { kind: 'ok'; value: Result } | { kind: 'faulty'; messages: string[] };

/** A command that reads one JSON object, or many lines of them, and prints an answer for each. */
interface Command<Result> {
  name: string;
  /** What the messages call the input. */
  root: string;
  argv: string[];
  answer: (input: unknown) => Answered<Result>;
  text: (result: Result) => string;
  /** Looks at this machine for what the input leaves out; the command then has the option --detect. */
  detect?: () => { answers: object; lines: readonly string[] };
}

const FAILED = 2;
const STANDARD_INPUT = 0;

function write(descriptor: 1 | 2, text: string) {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') return;
      // A full pipe asks to be written to again.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

function fail(messages: readonly string[]): number {
  write(2, `${messages.join('\n')}\n`);
  return FAILED;
}

function parseJson(text: string, root: string): Answered<unknown> {
  try {
    return { kind: 'ok', value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    return {
      kind: 'faulty',
      messages: [
        `${root}: found text that is not JSON (${(error as Error).message.replace(/\s+/g, ' ')}); give one JSON object`,
      ],
    };
  }
}

function answerText<Result>(text: string, { root, answer }: Command<Result>): Answered<Result> {
  const parsed = parseJson(text, root);
  return parsed.kind === 'ok' ? answer(parsed.value) : parsed;
}

function batch<Result>(text: string, command: Command<Result>): number {
  // Only the end of the last line is no line; an empty one in between gets its error, so that answers keep their places.
  const lines = text === '' ? [] : text.replace(/\r?\n$/, '').split('\n');
  for (const line of lines) {
    const answered = answerText(line, command);
    write(
      1,
      `${JSON.stringify(answered.kind === 'ok' ? answered.value : { error: { messages: answered.messages } })}\n`,
    );
  }
  return 0;
}

function readInput(file: string, root: string): Answered<string> {
  try {
    return { kind: 'ok', value: readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8') };
  } catch (error) {
    return {
      kind: 'faulty',
      messages: [
        `${root}: found no readable file ${JSON.stringify(file)} (${(error as NodeJS.ErrnoException).code ?? 'unreadable'}); give a file or - for standard input`,
      ],
    };
  }
}

interface Options {
  /** Null where what is found on this machine is all there is. */
  file: string | null;
  format: 'text' | 'json';
  isBatch: boolean;
  detects: boolean;
}

function readOptions<Result>({ name, argv, detect }: Command<Result>): Answered<Options> {
  const usage = `usage: npm run -s ${name} -- [FILE|-] [--format text|json] [--batch FILE]${detect ? ' [--detect]' : ''}`;
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        batch: { type: 'string' },
        ...(detect ? { detect: { type: 'boolean' as const } } : {}),
      },
    });
    const detects = values.detect === true;
    const format = values.format ?? (process.stdout.isTTY ? 'text' : 'json');
    if (format !== 'text' && format !== 'json')
      return { kind: 'faulty', messages: [`--format: found ${JSON.stringify(format)}; give "text" or "json"`] };
    if (values.batch !== undefined && positionals.length > 0)
      return { kind: 'faulty', messages: [`arguments: found a file beside --batch; give one or the other. ${usage}`] };
    if (positionals.length > 1)
      return { kind: 'faulty', messages: [`arguments: found ${positionals.length} files; give one. ${usage}`] };
    if (detects && values.batch !== undefined)
      return {
        kind: 'faulty',
        messages: [`arguments: found --detect beside --batch; give one or the other. ${usage}`],
      };
    const file = values.batch ?? positionals[0] ?? (detects ? null : '-');
    return { kind: 'ok', value: { file, format, isBatch: values.batch !== undefined, detects } };
  } catch (error) {
    return { kind: 'faulty', messages: [`arguments: ${(error as Error).message.split('.')[0]}; ${usage}`] };
  }
}

/** Answers that somebody gave hold against what was found; anything but an object is left for the reader to fault. */
function answerFilled<Result>(text: string, { command, found }: { command: Command<Result>; found: object }) {
  const parsed = parseJson(text, command.root);
  if (parsed.kind === 'faulty') return parsed;
  const { value } = parsed;
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return command.answer(isObject ? { ...found, ...value } : value);
}

/** Runs a command and returns its exit status; answers go to standard output, faults to standard error. */
export function runCommand<Result>(command: Command<Result>): number {
  const options = readOptions(command);
  if (options.kind === 'faulty') return fail(options.messages);
  const { file, format, isBatch, detects } = options.value;
  const input: Answered<string> = file === null ? { kind: 'ok', value: '{}' } : readInput(file, command.root);
  if (input.kind === 'faulty') return fail(input.messages);
  if (isBatch) return batch(input.value, command);
  const found = detects ? command.detect?.() : undefined;
  if (found) write(2, `${found.lines.join('\n')}\n`);
  const answered = found
    ? answerFilled(input.value, { command, found: found.answers })
    : answerText(input.value, command);
  if (answered.kind === 'faulty') return fail(answered.messages);
  write(1, format === 'json' ? jsonText(answered.value) : command.text(answered.value));
  return 0;
}
