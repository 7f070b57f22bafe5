import { useMemo, useState, useSyncExternalStore } from 'react';
import { encodeLink, type LinkState } from '../../decide';
import { MOST_SAVED, readSaved, savedText, withoutSaved, withSaved, type Saved } from './saved';

const KEY = 'inference-provider-guide.saved-answers';
const CLOSED = 'This browser lets the page keep nothing, so nothing was saved. The link holds the same answers.';
const FULL = 'The browser’s storage for this page is full or closed, so nothing was saved.';
const TOO_MANY = `There are ${MOST_SAVED} already; forget some first.`;

/** Undefined where the storage is closed, as in some embedded pages and private windows. */
function stored(): string | null | undefined {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return undefined;
  }
}

const listeners = new Set<() => void>();

function subscribe(onChange: () => void) {
  listeners.add(onChange);
  // Another tab of the same browser.
  window.addEventListener('storage', onChange);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener('storage', onChange);
  };
}

/** Writes, or says why not. */
function store(saved: readonly Saved[]): string | null {
  const text = savedText(saved);
  try {
    if (text === null) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, text);
    return null;
  } catch {
    return FULL;
  } finally {
    for (const listener of listeners) listener();
  }
}

function today(): string {
  const now = new Date();
  const digits = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}

/** The answers kept on this device, and the ways to keep and to forget; nothing is stored before somebody asks. */
export function useSaved() {
  const text = useSyncExternalStore(subscribe, stored, () => null);
  const { saved, problem } = useMemo(() => readSaved(text ?? null), [text]);
  const [fault, setFault] = useState<string | null>(null);
  const closed = text === undefined;
  return {
    saved,
    problem: fault ?? problem,
    keep: (state: LinkState) => {
      const link = encodeLink(state);
      const next = withSaved(saved, { link, savedOn: today() });
      const reason = closed ? CLOSED : next.length > MOST_SAVED ? TOO_MANY : store(next);
      setFault(reason);
    },
    forget: (link: string) => setFault(store(withoutSaved(saved, link))),
    forgetAll: () => setFault(store([])),
  };
}
