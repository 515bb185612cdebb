/**
 * How wide characters of Inter are, in parts of their size; a little more than they are, since other fonts may stand in.
 * The first class that has a character counts.
 */
const WIDTHS: readonly [RegExp, number][] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/[iljI.,:;'’‘|!·]/, 0.3],
  [/[ ftr()[\]{}/\\"“”°*-]/, 0.39],
  [/[mwMW@%—…]/, 0.92],
  [/[A-Z&+=<>#~]/, 0.7],
  [/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/, 1],
  [/\p{Extended_Pictographic}/u, 1.3],
];
const USUAL = 0.6;
const BOLD = 1.06;

export interface Type {
  size: number;
  isBold?: boolean;
}

/** About how wide a text is on one line. In px. */
export function widthOf(text: string, { size, isBold = false }: Type): number {
  let width = 0;
  for (const character of text) width += WIDTHS.find(([of]) => of.test(character))?.[1] ?? USUAL;
  return width * size * (isBold ? BOLD : 1);
}

/** As much of a text as fits on one line, with … where some is missing. */
export function elided(text: string, width: number, type: Type): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return widthOf(line, type) <= width ? line : `${startOf(line, width - widthOf('…', type), type)}…`;
}

function startOf(line: string, width: number, type: Type): string {
  let start = '';
  let used = 0;
  for (const character of line) {
    used += widthOf(character, type);
    if (used > width) break;
    start += character;
  }
  return start.trimEnd();
}

/** A text on so many lines at most, broken between words where it can be; the last ends in … when some is missing. */
export function wrapped(text: string, width: number, linesMax: number, type: Type): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== '' && lines.length < linesMax) {
    const paragraph = (rest.split('\n', 1)[0] ?? '').trimEnd();
    if (lines.length === linesMax - 1) {
      const isLast = rest === paragraph;
      lines.push(elided(isLast ? paragraph : `${paragraph} …`, width, type));
      break;
    }
    const line = widthOf(paragraph, type) <= width ? paragraph : lineOf(paragraph, width, type);
    lines.push(line);
    rest = rest.slice(line.length).replace(/^[^\S\n]*\n?/, '');
  }
  return lines;
}

/** The words that fit, or as much of the first as does. */
function lineOf(paragraph: string, width: number, type: Type): string {
  const start = startOf(paragraph, width, type);
  if (paragraph.startsWith(' ', start.length)) return start;
  const space = start.lastIndexOf(' ');
  return space > 0 ? start.slice(0, space) : start || [...paragraph][0] || '';
}
