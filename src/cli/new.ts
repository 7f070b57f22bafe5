import { newEntry } from './new/command';

async function run() {
  const hub = process.env['HF_ENDPOINT'];
  const { status, lines } = await newEntry({
    argv: process.argv.slice(2),
    ...(hub ? { hub } : {}),
    today: new Date().toISOString().slice(0, 10),
  });
  for (const line of lines) (status === 0 ? console.log : console.error)(line);
  process.exitCode = status;
}

void run();
