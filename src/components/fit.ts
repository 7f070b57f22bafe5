/** Memory and speed in words, as every page writes them. */
export { answerRate, contextText, fitText, layersInRam, longestContext, rateText } from '../estimate/words/fit';
