/** A front door of its own for the language's manual, which nobody needs before an expression is written. */

export { type FunctionDoc, functionDocs } from './words/functions.ts';
