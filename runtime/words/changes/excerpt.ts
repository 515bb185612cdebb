/** Characters of a text that a sentence shows. */
const SHOWN_MAX = 70;
/** Of those, before the place that matters. */
const LEAD = 24;
const MORE = '…';

/** Two texts, each as much as shows where they differ. */
export function excerpts(before: string, after: string): [string, string] {
  const [old, now] = [onOneLine(before), onOneLine(after)];
  const at = firstDifference(old, now);
  return [excerpt(old, at), excerpt(now, at)];
}

/** A text, or as much of it as a sentence holds, around the place. */
export function excerpt(text: string, at = 0): string {
  const line = onOneLine(text);
  if (line.length <= SHOWN_MAX) return line;
  const from = wordBefore(line, Math.min(at - LEAD, line.length - SHOWN_MAX));
  const shown = line.slice(from, from + SHOWN_MAX).trim();
  return `${from > 0 ? MORE : ''}${shown}${from + SHOWN_MAX < line.length ? MORE : ''}`;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** Where the word begins that the place is in; the beginning when that is near. */
const wordBefore = (line: string, at: number): number => (at <= 0 ? 0 : line.lastIndexOf(' ', at) + 1);
