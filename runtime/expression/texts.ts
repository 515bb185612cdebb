const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Whether some of its characters are two units long. Takes no time where a host keeps its texts in bytes. */
export const hasPairs = (text: string): boolean => /[\ud800-\udbff]/.test(text);

/** The length of a text in code points: an emoji is one character, not two. */
export function codePointLength(text: string): number {
  if (!hasPairs(text)) return text.length;
  let pairs = 0;
  for (let i = 1; i < text.length; i++)
    if (isLow(text.charCodeAt(i)) && isHigh(text.charCodeAt(i - 1))) pairs++;
  return text.length - pairs;
}

/** Where a unit stands among code points: surrogates, which write the highest ones, come after all others. */
const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);

/** Below zero when `left` comes first. By code points, as CEL orders texts, where JavaScript's `<` goes by units. */
export function compareTexts(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const [one, other] = [left.charCodeAt(i), right.charCodeAt(i)];
    if (one !== other) return rank(one) - rank(other);
  }
  return left.length - right.length;
}

/** A text that every encoder accepts: half a surrogate pair becomes U+FFFD. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
