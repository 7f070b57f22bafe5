import { useSyncExternalStore } from 'react';

const PRINT = 'print';
let announced = false;

/** Browsers announce a print by events; tools that picture the printed page change the medium alone. */
function subscribe(onChange: () => void) {
  const announce = (value: boolean) => () => {
    announced = value;
    onChange();
  };
  const [before, after] = [announce(true), announce(false)];
  const medium = window.matchMedia(PRINT);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  medium.addEventListener('change', onChange);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    medium.removeEventListener('change', onChange);
  };
}

/** Whether the page is about to be printed. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => announced || window.matchMedia(PRINT).matches,
    () => false,
  );
