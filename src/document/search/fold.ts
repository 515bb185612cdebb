/** A text without case and marks, and where each of its units comes from; no places where they are the same. */
export interface Folded {
  text: string;
  /** For each unit of the folded text, where it begins in the text. */
  starts?: readonly number[];
}

const MARKS = /\p{Mark}/gu;
const PLAIN = /^[\0-\x7f]*$/;

/** What letters are without their marks: “é” becomes “e”. Signs of a pattern stay what they are. */
export const withoutMarks = (text: string): string => text.normalize('NFD').replace(MARKS, '');

export function fold(text: string): Folded {
  if (PLAIN.test(text)) return { text: text.toLowerCase() };
  const starts: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const letters = withoutMarks(character.toLowerCase());
    for (let unit = 0; unit < letters.length; unit++) starts.push(at);
    folded += letters;
    at += character.length;
  }
  return { text: folded, starts };
}

/** Where a place of the folded text lies in the text, which has `length` units. */
export const unfolded = ({ starts }: Folded, place: number, length: number): number =>
  starts ? (starts[place] ?? length) : place;
