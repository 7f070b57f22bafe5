import { useEffect, useState } from 'react';
import { catalog } from '../../data';
import type { LinkState } from '../../decide';
import { mostHelpful } from '../../decide/explore';

/** The search waits until the next question stands on the screen. */
const LATER_MS = 200;

/** Whether no further answer can change the recommendation; false until that is known. */
export function useSettled(link: LinkState): boolean {
  const [settledFor, setSettledFor] = useState<LinkState | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (mostHelpful({ answers: link.answers, catalog }) === null) setSettledFor(link);
    }, LATER_MS);
    return () => clearTimeout(timer);
  }, [link]);
  return settledFor === link;
}
