/** `routewright/words`: problems and reasons in sentences, in every language of the product. */
export { sayExplanation } from '../words/explain.ts';
export { sayProblem, sayReason } from '../words/say.ts';
