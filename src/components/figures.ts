/** Figures in words, as every page writes them. */
export { countText, gibText, rangeText, roughText } from '../estimate/words/figures';
