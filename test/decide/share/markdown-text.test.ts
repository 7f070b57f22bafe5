import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareLink, fenced, inline, link } from '../../../src/decide/share/markdown-text';

const unescaped = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
const lineOf = (text: string) => text.replace(/\s+/g, ' ').trim();
const hostile = fc.string({
  unit: fc.constantFrom(...'\\ ` * _ [ ] ( ) < > ! # + - . 0 1 2 3 | ~ $ & ; x \n'.split(' '), ' '),
});

describe('inline', () => {
  it.each([
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['> quoted', '\\> quoted'],
    ['a *b* `c`', 'a \\*b\\* \\`c\\`'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)>'],
    ['Q4_K_M', 'Q4_K_M'],
    ['__bold__ _it_', '\\_\\_bold\\_\\_ \\_it\\_'],
    ['a | b ~~c~~ $x$', 'a \\| b \\~\\~c\\~\\~ \\$x\\$'],
    ['&lt;b> & &#65;', '\\&lt;b> & \\&#65;'],
    ['one\n\n# two', 'one # two'],
  ])('writes %j as it is read', (text, written) => {
    expect(inline(text)).toBe(written);
  });
  it('loses nothing, stays on one line, and leaves no mark that means something', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string()), (text) => {
        const written = inline(text);
        expect(written).not.toMatch(/\n/);
        expect(written.replace(/\\[\s\S]/g, '')).not.toMatch(/[`*[\]<|~$\\]/);
        expect(unescaped(written)).toBe(lineOf(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('links', () => {
  it('keeps titles and addresses within their brackets', () => {
    expect(link({ title: 'a](b', url: 'https://example.org/a_(b)?c=<d> "e"' })).toBe(
      '[a\\](b](https://example.org/a_%28b%29?c=%3Cd%3E%20%22e%22)',
    );
    expect(bareLink('https://example.org/?a=>\n<script>')).toBe('<https://example.org/?a=%3E%0A%3Cscript%3E>');
  });
  it('leaves an address of the chooser as it is', () => {
    const url = 'https://example.org/choose?accelerators=~nvidia~24gib*2,geforce-rtx-3090&model=Qwen/Qwen3-8B&v=1';
    expect(bareLink(url)).toBe(`<${url}>`);
  });
});

describe('fenced', () => {
  it('has a fence longer than any run of backticks inside', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string()), (text) => {
        const [first = '', ...rest] = fenced({ text, language: 'sh' }).split('\n');
        const fence = /^`{3,}/.exec(first)?.[0] ?? '';
        expect(rest.at(-1)).toBe(fence);
        expect(rest.slice(0, -1).join('\n')).toBe(text.replace(/\n+$/, ''));
        expect(text.includes(fence)).toBe(false);
      }),
    );
  });
});
