/** What the frame tells the page around it; it never listens to that page. */
const HEIGHT_MESSAGE = 'inference-provider-guide:height';

/**
 * Runs before the first picture, so that no frame flashes in the other colours: `?theme=light` or `dark`, else those of
 * the system. What somebody chose on the site itself does not count in a frame.
 */
export const applyTheme = `(function () {
  var asked = new URLSearchParams(location.search).get('theme');
  var choice = asked === 'light' || asked === 'dark' ? asked : 'system';
  var dark = matchMedia('(prefers-color-scheme: dark)').matches;
  var root = document.documentElement;
  root.setAttribute('data-theme-choice', choice);
  root.setAttribute('data-theme', choice === 'system' ? (dark ? 'dark' : 'light') : choice);
})();`;

/** Reports the height of the page to the one around it, now and whenever it changes; returns the way to stop. */
export function reportHeight(page: HTMLElement): () => void {
  if (window.parent === window) return () => undefined;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    // A height is no secret, and whoever embeds the frame is not known here.
    window.parent.postMessage({ type: HEIGHT_MESSAGE, height }, '*');
  });
  observer.observe(page);
  return () => observer.disconnect();
}

/** Opens links out of the chooser in a tab of their own, before the router would follow them inside the frame. */
export function openOutside(): () => void {
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.href || link.getAttribute('href')?.startsWith('#') || link.hasAttribute('download')) return;
    link.target = '_blank';
    link.rel = 'noopener';
    event.stopPropagation();
  };
  document.addEventListener('click', onClick, { capture: true });
  return () => document.removeEventListener('click', onClick, { capture: true });
}
