/** Characters of one expression; what `runtime/define/field.ts` lets a field hold. */
export const EXPRESSION_MAX = 4_096;
/** Characters of one text with `{{ }}` inside. */
export const TEMPLATE_MAX = 10_000;
/** Levels of brackets, and of operators inside operators. */
export const DEPTH_MAX = 48;
/** Items of a list written in an expression. */
export const LIST_MAX = 500;
/** Characters of a text that comes out. */
export const RESULT_TEXT_MAX = 65_536;
