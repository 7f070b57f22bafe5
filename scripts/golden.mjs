// Writes the golden tables anew from what the model says now; `git diff` then shows what changed.
import { runTool } from './run.mjs';

process.exitCode = (await runTool('vitest', ['run', 'test/golden'], { env: { UPDATE_GOLDEN: '1' } })).code;
