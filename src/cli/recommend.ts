import { catalog } from '../data';
import { readAnswers, recommend } from '../decide';
import { faultLine } from '../schema/faults';
import { detectMachine } from './detect';
import { runCommand } from './run-command';
import { recommendationText } from './recommendation-text';

process.exitCode = runCommand({
  name: 'recommend',
  root: 'answers',
  argv: process.argv.slice(2),
  answer: (input) => {
    const read = readAnswers({ input, catalog });
    return read.kind === 'ok'
      ? { kind: 'ok', value: recommend({ answers: read.value, catalog }) }
      : { kind: 'faulty', messages: read.faults.map(faultLine) };
  },
  text: recommendationText,
  detect: detectMachine,
});
