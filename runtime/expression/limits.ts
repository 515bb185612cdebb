/** Levels of brackets, and of operators inside operators. */
export const DEPTH_MAX = 48;
/** Items of a list written in an expression. */
export const LIST_MAX = 500;
/** Characters of a text that comes out. */
export const RESULT_TEXT_MAX = 65_536;
/** Characters and items of a list or a map that comes out. */
export const RESULT_SIZE_MAX = 262_144;
/** Entries of a map written in an expression. */
export const MAP_MAX = 500;
/** What one evaluation may spend: a step of a macro costs what its body holds, work on texts by their length. */
export const FUEL = 20_000;
