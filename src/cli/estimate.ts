import { catalog } from '../data';
import { estimate, readEstimateRequest } from '../estimate';
import { faultLine } from '../schema/faults';
import { estimateText } from './estimate-text';
import { runCommand } from './run-command';

process.exitCode = runCommand({
  name: 'estimate',
  root: 'request',
  argv: process.argv.slice(2),
  answer: (input) => {
    const read = readEstimateRequest({ input, catalog });
    const answered = read.kind === 'ok' ? estimate({ request: read.value, catalog }) : read;
    return answered.kind === 'ok' ? answered : { kind: 'faulty', messages: answered.faults.map(faultLine) };
  },
  text: estimateText,
});
