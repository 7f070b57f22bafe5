/** Marks that mean something anywhere in a line of Markdown; GitHub reads formulas between dollars as well. */
const ANYWHERE = /[\\`*[\]<|~$]/g;
/** An underscore between letters or digits is one; elsewhere it may begin emphasis. */
const LOOSE_UNDERSCORE = /(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
const ENTITY = /&(?=#?\w+;)/g;
/** What makes a heading, a quotation, a list or a rule of the line that it begins. */
const LINE_START = /^(?:[#>+=-]|\d+(?=[.)]))/;

const escapedStart = (start: string): string => (/^\d/.test(start) ? `${start}\\` : `\\${start}`);

/**
 * Text as it is, on one line, whatever marks are in it.
 *
 * @example inline('# 2 * 3\n<b>') // '\\# 2 \\* 3 \\<b>'
 */
export const inline = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ANYWHERE, '\\$&')
    .replace(LOOSE_UNDERSCORE, '\\_')
    .replace(ENTITY, '\\&')
    .replace(LINE_START, escapedStart);

/** An address that ends where it should: no blank, bracket or quote is left in it. */
const address = (url: string): string =>
  url.replace(
    /[\s<>()[\]\\"'`|\p{Cc}]/gu,
    (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).padStart(2, '0').toUpperCase()}`,
  );

/** @example link({ title: 'vLLM [docs]', url: 'https://docs.vllm.ai' }) // '[vLLM \\[docs\\]](https://docs.vllm.ai)' */
export const link = ({ title, url }: { title: string; url: string }): string => `[${inline(title)}](${address(url)})`;

/** An address that can be read and pressed, also where Markdown is shown as it stands. */
export const bareLink = (url: string): string => `<${address(url)}>`;

/**
 * A text of several lines, untouched: the fence is longer than any run of backticks inside.
 *
 * @example fenced({ text: 'ollama serve', language: 'sh' }) // '```sh\nollama serve\n```'
 */
export function fenced({ text, language = '' }: { text: string; language?: string }): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}${language}\n${text.replace(/\n+$/, '')}\n${fence}`;
}

export const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
