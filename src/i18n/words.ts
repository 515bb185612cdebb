/** The words of one room in the three languages. A key missing in nl or fr is a type error. */
export const defineWords = <const E extends Record<string, string>>(words: {
  en: E;
  nl: Record<keyof E, string>;
  fr: Record<keyof E, string>;
}) => words;
