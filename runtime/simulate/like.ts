/** The parts of a text with `*` for anything between them; `\*` is a star, `\\` a backslash. */
function partsOf(wanted: string): string[] {
  const parts = [''];
  for (const [piece] of wanted.matchAll(/\\[\\*]|\*|[^\\*]+|\\/g)) {
    if (piece === '*') parts.push('');
    else parts.push(`${parts.pop()}${/^\\./.test(piece) ? piece.slice(1) : piece}`);
  }
  return parts;
}

/** Whether a text is as one in which `*` stands for any characters, ends of lines among them, or for none. */
export function isLike(wanted: string, text: string): boolean {
  const [first = '', ...others] = partsOf(wanted);
  const last = others.pop();
  if (last === undefined) return first === text;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const part of others) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}
