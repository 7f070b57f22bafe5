// `npm start`: from a fresh clone to the served production site.
import { ensureInstalled } from './install.mjs';
import { runNpm } from './run.mjs';
import { serve } from './serve.mjs';

await ensureInstalled();
const { code } = await runNpm(['run', '--silent', 'build']);
process.exitCode = code === 0 ? await serve() : code;
