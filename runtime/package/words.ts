/** `routewright/words`: problems, reasons and changes in sentences, in every language of the product. */
export { sayExplanation } from '../words/explain.ts';
export { sayProblem, sayReason } from '../words/say.ts';
export { sayChange } from '../words/say-change.ts';
