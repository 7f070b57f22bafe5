import { describe, expect, it } from 'vitest';
import { catalog } from '../../../src/data';
import { decodeLink, recommend } from '../../../src/decide';
import { markdownOf, summaryOf } from '../../../src/decide/share';
import fc from 'fast-check';
import { anyAnswers } from '../arbitrary';

const RAG =
  'accelerators=geforce-rtx-3090&concurrentUsers=15&experience=developer&model=Qwen/Qwen3-8B&os=linux&workload=rag';
const NOTHING = 'needs=hidden-states,in-browser,many-loras,multi-node&os=ios';

function requestOf(query: string) {
  const { answers } = decodeLink({ query, catalog }).state;
  return { result: recommend({ answers, catalog }), answers, url: `https://example.org/choose?${query}`, catalog };
}

describe('markdownOf', () => {
  const request = requestOf(RAG);
  const text = markdownOf(request);
  const [first] = request.result.ranking;

  it('says the answer, how sure it is, what was asked, the link and the day of the facts', () => {
    expect(text).toMatch(/^## Run it with /);
    expect(text).toContain(request.result.confidence?.text ?? 'no confidence');
    expect(text).toContain('- **Job:** Answer over documents');
    expect(text).toContain('- **Machine:** GeForce RTX 3090, Linux');
    expect(text).toContain(`<https://example.org/choose?${RAG}>`);
    expect(text).toContain(`Facts as of ${request.result.catalogDate}.`);
  });
  it('gives reasons with points and links, and the memory figures with their ranges', () => {
    expect(text).toMatch(/^- \+\d+(\.\d+)?: .+\(\[.+\]\(https:\/\/.+\)\)$/m);
    expect(text).toMatch(/^\| Weights \| \d+\.\d+ \| \d+\.\d+–\d+\.\d+ \|$/m);
    expect(text).toMatch(/^\| Fullest GPU, all together \| /m);
  });
  it('holds every command in a fence of its own', () => {
    for (const { command } of first?.commands ?? []) expect(text).toContain(`\`\`\`sh\n${command}\n\`\`\``);
  });
  it('names the alternatives, what would change it and what was assumed', () => {
    for (const title of ['The others', 'What would change this', 'Assumed']) expect(text).toContain(`### ${title}\n`);
  });
  it('brings the commands and files of the layer where one machine is not enough', () => {
    const big = requestOf(
      'accelerators=h100-sxm*8&availability=always-on&concurrentUsers=500&nodes=2&os=linux&workload=api',
    );
    const [layer] = big.result.scaleOut;
    const told = markdownOf(big);
    expect(told).toContain(`### Beyond one machine: ${layer?.name}`);
    for (const { command } of layer?.commands ?? []) expect(told).toContain(command);
    for (const file of layer?.files ?? [])
      expect(told).toContain(`${file.name}**\n\n\`\`\`yaml\n${file.text.trimEnd()}`);
  });
  it('says what rules the providers out where nothing fits', () => {
    const nothing = markdownOf(requestOf(NOTHING));
    expect(nothing).toMatch(/^## Nothing fits as asked/);
    expect(nothing).toMatch(/^### What rules them out\n\n- .+/m);
    expect(nothing).not.toContain('### Start it');
  });
  it('lets no text of the catalog or of the answers become markup', () => {
    const bad = '</details>\n\n# Bad [x](javascript:1) `a` <script>';
    const { result } = request;
    const spoiled = {
      ...result,
      ranking: result.ranking.map((provider) => ({
        ...provider,
        name: bad,
        warnings: [{ text: bad, sources: [{ title: bad, url: 'https://x.org/) <script>' }] }],
        commands: provider.commands.map((command) => ({ ...command, command: 'echo ````\n```\n# x', notes: bad })),
      })),
      disputes: [{ id: 'd', text: bad, sides: [{ text: bad, sources: [] }] }],
      assumptions: [{ field: 'os' as const, assumed: 1, text: bad }],
    };
    const told = markdownOf({ ...request, result: spoiled, url: 'https://example.org/?model=<b>)' });
    expect(told).toContain('`````sh\necho ````\n```\n# x\n`````');
    const outside = told.replace(/^(`{3,})[\s\S]*?^\1$/gm, '').replace(/<https:[^>]*>/g, '');
    expect(outside).not.toMatch(/(?<!\\)<|^# |(?<!\\)\]\(javascript/m);
  });
});

describe('summaryOf', () => {
  it('is told of any answers without a hole', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const request = { result: recommend({ answers, catalog }), answers, url: 'https://example.org', catalog };
        const summary = summaryOf(request);
        expect(summary.commands.length > 0).toBe(
          (request.result.ranking[0]?.commands.length ?? 0) > 0 && request.result.recommended !== null,
        );
        expect(markdownOf(request)).not.toMatch(/undefined|NaN|\[object/);
      }),
      { numRuns: 40 },
    );
  });
});
