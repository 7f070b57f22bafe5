import { bench, describe } from 'vitest';
import { catalog } from '../../src/data';
import { readPaste } from '../../src/detect';
import { megabytes } from '../detect/megabytes';

describe('a pasted megabyte (target: median under 100 ms)', () => {
  for (const [kind, text] of megabytes) {
    bench(kind, () => {
      readPaste({ text, catalog });
    });
  }
});
