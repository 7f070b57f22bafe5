/** Memory and speed as the result shows them, in the words of the Markdown and the printed page. */
export { fitLine, fitView, weightsText, type FitView } from '../../decide/share/fit';
