import type { PrismTheme } from 'prism-react-renderer';

/** Code in the guide's own inks; the variables change with the colour mode, so one theme serves both. */
export const inkTheme: PrismTheme = {
  plain: { color: 'var(--ink)', backgroundColor: 'var(--sunk)' },
  styles: [
    { types: ['comment', 'prolog'], style: { color: 'var(--faint)' } },
    { types: ['string', 'attr-value'], style: { color: 'var(--accent-ink)' } },
    { types: ['function', 'keyword', 'builtin', 'class-name', 'tag'], style: { color: 'var(--ink)' } },
    { types: ['parameter', 'attr-name', 'property', 'variable'], style: { color: 'var(--accent)' } },
    { types: ['boolean', 'constant'], style: { color: 'var(--warn)' } },
  ],
};
