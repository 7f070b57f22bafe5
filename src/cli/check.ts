import { loadData } from './checks/load';
import { runChecks } from './checks';
import { problemLine } from './checks/problem';

async function check(): Promise<number> {
  const data = await loadData(process.cwd());
  const problems = runChecks(data);
  for (const problem of problems) console.error(problemLine(problem));
  const counts = (['providers', 'layers', 'devices', 'models', 'claims', 'scenarios', 'calibration'] as const)
    .map((kind) => `${data[kind].length} ${kind}`)
    .join(', ');
  if (problems.length > 0) {
    console.error(
      `${problems.length} ${problems.length === 1 ? 'fault' : 'faults'} in the data (${counts} files read).`,
    );
    return 1;
  }
  console.log(`The data is sound: ${counts} files read.`);
  return 0;
}

void check().then((status) => {
  process.exitCode = status;
});
