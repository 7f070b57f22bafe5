import { describe, expect, it } from 'vitest';
import { runTool } from '../../src/cli/detect/run-tool';

const node = (program: string) => runTool(process.execPath, ['-e', program]);

describe('what a tool of this machine prints', () => {
  it('is nothing where there is no such tool', () => {
    expect(runTool('no-such-tool-as-this', [])).toBe('');
  });

  it('is what it said, even where it failed', () => {
    expect(node('console.log("fine")')).toBe('fine\n');
    expect(node('console.log("no driver"); console.error("x"); process.exit(9)')).toBe('no driver\n');
  });
});
