import { readFileSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';

export type Answered<Result> = { kind: 'ok'; value: Result } | { kind: 'faulty'; messages: string[] };

/** A command that reads one JSON object, or many lines of them, and prints an answer for each. */
interface Command<Result> {
  name: string;
  /** What the messages call the input. */
  root: string;
  argv: string[];
  answer: (input: unknown) => Answered<Result>;
  text: (result: Result) => string;
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
  file: string;
  format: 'text' | 'json';
  isBatch: boolean;
}

function readOptions({ name, argv }: { name: string; argv: string[] }): Answered<Options> {
  const usage = `usage: npm run -s ${name} -- [FILE|-] [--format text|json] [--batch FILE]`;
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { format: { type: 'string' }, batch: { type: 'string' } },
    });
    const format = values.format ?? (process.stdout.isTTY ? 'text' : 'json');
    if (format !== 'text' && format !== 'json')
      return { kind: 'faulty', messages: [`--format: found ${JSON.stringify(format)}; give "text" or "json"`] };
    if (values.batch !== undefined && positionals.length > 0)
      return { kind: 'faulty', messages: [`arguments: found a file beside --batch; give one or the other. ${usage}`] };
    if (positionals.length > 1)
      return { kind: 'faulty', messages: [`arguments: found ${positionals.length} files; give one. ${usage}`] };
    return {
      kind: 'ok',
      value: { file: values.batch ?? positionals[0] ?? '-', format, isBatch: values.batch !== undefined },
    };
  } catch (error) {
    return { kind: 'faulty', messages: [`arguments: ${(error as Error).message.split('.')[0]}; ${usage}`] };
  }
}

/** Runs a command and returns its exit status; answers go to standard output, faults to standard error. */
export function runCommand<Result>(command: Command<Result>): number {
  const options = readOptions(command);
  if (options.kind === 'faulty') return fail(options.messages);
  const { file, format, isBatch } = options.value;
  const input = readInput(file, command.root);
  if (input.kind === 'faulty') return fail(input.messages);
  if (isBatch) return batch(input.value, command);
  const answered = answerText(input.value, command);
  if (answered.kind === 'faulty') return fail(answered.messages);
  write(1, format === 'json' ? `${JSON.stringify(answered.value, null, 2)}\n` : command.text(answered.value));
  return 0;
}
