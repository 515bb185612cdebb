/** A part of a text: from a character up to, not with, another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The same parts in order, those that overlap as one. */
export function merged(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (!last || last.to <= span.from) joined.push(span);
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return joined;
}

/** Whether a part touches one of those, which are as `merged` gives them. */
export function overlaps(spans: readonly Span[], { from, to }: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.from ?? to) < to;
}

/** The text with other words in the place of those parts, which are as `merged` gives them. */
export function replaced(text: string, spans: readonly Span[], mask: (part: string) => string): string {
  let [written, end] = ['', 0];
  for (const { from, to } of spans) {
    written += text.slice(end, from) + mask(text.slice(from, to));
    end = to;
  }
  return written + text.slice(end);
}
