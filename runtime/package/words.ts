/** `routewright/words`: problems and reasons in sentences, in every language of the product. */
export { sayProblem, sayReason } from '../words/say.ts';
