import { known, supportState } from '../facts';
import { points, type Finding, type Subject, type SupportWords, type Worth } from './rule';
import { judgeLines } from './tables';

/** A window that comes with it on some systems only is none on the others. */
export function judgeWindow(
  subject: Subject,
  { worth, say }: { worth: Worth & { no: number }; say: SupportWords },
): Finding[] {
  const { provider, situation } = subject;
  const systems = known(provider, 'ui.systems')?.value;
  const { os } = situation.machine;
  const missing = systems && os && !systems.includes(os) && supportState(provider, 'ui.graphical') !== 'no';
  if (missing) {
    return points(worth.no, {
      text: () => `Its window comes on ${systems.join(' and ')} only.`,
      facts: ['ui.graphical', 'ui.systems'],
    });
  }
  return judgeLines(subject, [{ key: 'ui.graphical', worth, say }]);
}
