// Serves the built site; where the port is taken, says so and takes the next.
import { existsSync } from 'node:fs';
import { freePort } from './port.mjs';
import { isMain, root, runTool } from './run.mjs';

/** Serves until it is stopped; PORT and HOST from the environment. */
export async function serve() {
  if (!existsSync(`${root}build/index.html`)) {
    console.error('There is no built site yet. Run `npm run build` first, or `npm start`, which does both.');
    return 1;
  }
  const wanted = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
    console.error(`PORT: found ${process.env.PORT}; give a whole number from 1 to 65535.`);
    return 1;
  }
  const port = await freePort(wanted);
  if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port} instead.`);
  const host = process.env.HOST ? ['--host', process.env.HOST] : [];
  return (await runTool('docusaurus', ['serve', '--no-open', '--port', String(port), ...host])).code;
}

if (isMain(import.meta.url)) process.exitCode = await serve();
