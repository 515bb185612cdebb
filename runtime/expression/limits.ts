/** Levels of brackets, and of operators inside operators. */
export const DEPTH_MAX = 48;
/** Items of a list written in an expression. */
export const LIST_MAX = 500;
/** Characters of a text that comes out. */
export const RESULT_TEXT_MAX = 65_536;
