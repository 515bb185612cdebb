/** Text of others as it is: none of it is a mark of Markdown or of HTML. */
export const plain = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();

/** The same in the cell of a table, where lines stay lines. */
const cell = (text: string): string => text.trim().split(/\r?\n/).map(plain).join('<br>');

/** A table; nothing without rows. Headings and cells are text as it is. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(headings), `|${headings.map(() => '---|').join('')}`, ...rows.map(line)];
}

/** Parts with an empty line between them; empty parts are left out. */
export const joined = (parts: readonly (readonly string[])[]): string =>
  `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
