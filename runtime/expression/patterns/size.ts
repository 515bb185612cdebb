const SET_CHARACTER = /(?:\\x\{[^}]*\}|\\.|[^\]\\])/.source;
const SET_RANGE = String.raw`(?:-(?!\])${SET_CHARACTER})?`;
const SET_CLASS = /\[:\^?\w+:\]|\\[pP](?:\{[^}]*\}|.)|\\[dDsSwW]/.source;

/** One sign of a pattern: quoted text, an escape, what opens a group, a set, a counted repeat, or a character. */
const SIGN = new RegExp(
  [
    String.raw`\\Q(?<quoted>.*?)(?:\\E|$)`,
    String.raw`(?<escaped>\\(?:[pPx]\{[^}]*\}|[pP]?.))`,
    String.raw`(?<open>\((?:\?(?:[\w-]*[:)]|P?<\w+>))?)`,
    String.raw`(?<set>\[\^?(?:\]${SET_RANGE})?(?:${SET_CLASS}|${SET_CHARACTER}${SET_RANGE})*\]?)`,
    String.raw`(?<repeat>\{(?<least>\d+)(?:,(?<most>\d*))?\})`,
    '(?<other>.)',
  ].join('|'),
  'gsu',
);

/** Instructions around a group that is remembered, and around a whole program. */
const FRAME = 3;
/** More than any limit, and far from where numbers lose their ones. */
const HUGE = 1e9;
/** What a category of Unicode costs: it has hundreds of ranges. */
const CATEGORY = 50;
/** Characters whose capitals and small letters are looked up in the time of one instruction. */
const FOLDED = 16;
/** There are no capitals after it. */
const LAST_LETTER = 0x1e943;

/** Sizes while a pattern is read. */
class Sizes {
  private readonly outer: number[] = [];
  private group = FRAME;
  /** The size of what a repeat would repeat. */
  private last = 0;

  get total(): number {
    return this.outer.reduce((all, size) => all + size, this.group);
  }

  add(size: number): void {
    this.group += size;
    this.last = size;
  }

  open(frame: number): void {
    this.outer.push(this.group);
    this.group = frame;
    this.last = 0;
  }

  close(): void {
    const size = this.group;
    const outer = this.outer.pop();
    if (outer === undefined) return;
    this.group = outer;
    this.add(size);
  }

  repeat(times: number): void {
    const size = Math.min((this.last + 1) * Math.max(times, 1) + 1, HUGE);
    this.group += size - this.last;
    this.last = size;
  }
}

/** The last characters of a set's ranges, those beyond ASCII. */
const RANGE_ENDS = /-(?:\\x\{([\da-f]+)\}|([^\0-\x7f]))/giu;

/** What the ranges of a set cost where capitals count as small letters: each character of them is looked up. */
function folding(set: string): number {
  let characters = 0;
  for (const [, hex, end] of set.matchAll(RANGE_ENDS))
    characters += Math.min(end?.codePointAt(0) ?? Number.parseInt(hex!, 16), LAST_LETTER);
  return characters / FOLDED;
}

const categories = (sign: string): number => CATEGORY * (sign.split(/\\p/i).length - 1);

/** Counts one sign that is neither a set nor an escape. */
function count(sizes: Sizes, sign: string): void {
  if (sign === ')') sizes.close();
  else if (sign === '*' || sign === '+' || sign === '?') sizes.repeat(1);
  else if (sign === '|') sizes.add(FRAME);
  else sizes.add(1);
}

/**
 * At least the number of instructions that a pattern becomes, its counted repeats written out, found in time that
 * grows with its length only. Sets that take long to make count for more. What is no pattern has some size too.
 */
export function sizeOf(pattern: string): number {
  const sizes = new Sizes();
  const folds = /\(\?\w*i/.test(pattern);
  let making = 0;
  for (const { 0: sign, groups } of pattern.matchAll(SIGN)) {
    const { quoted, escaped, open, set, repeat, least, most } = groups!;
    if (quoted !== undefined) for (const _ of quoted) sizes.add(1);
    else if (escaped || set) {
      sizes.add(1);
      making += sign.length * (folds ? 2 : 1) + categories(sign) + (folds && set ? folding(set) : 0);
    } else if (open) open.endsWith(')') || sizes.open(open.endsWith(':') ? 1 : FRAME);
    else if (repeat) sizes.repeat(Number(most || least));
    else count(sizes, sign);
  }
  return Math.ceil(sizes.total + making);
}
