import { useEffect, useRef, type RefObject } from 'react';
import { useHistory, useLocation } from '@docusaurus/router';
import type { Step } from './state/steps';

/**
 * Moves the focus to the heading of a new step. Waits for the router's own change of place, after which the frame of
 * the site takes the focus; the first picture after loading leaves it alone.
 */
export function useStepFocus({ ready, step }: { ready: boolean; step: Step }): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<Step | null>(null);
  const history = useHistory();
  const location = useLocation();

  useEffect(() => {
    if (!ready) return;
    const before = shown.current;
    shown.current = step;
    const pushed = history.action === 'PUSH';
    if (before === null || (before === step && !pushed)) return;
    heading.current?.focus({ preventScroll: true });
    // Going back, the browser finds the old place by itself.
    if (pushed) window.scrollTo({ top: 0 });
  }, [ready, step, location, history]);

  return heading;
}
