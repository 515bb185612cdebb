/** The id of a line's element. Keys have spaces, ids of elements have none. */
export const domId = (key: string): string => `outline-${encodeURIComponent(key)}`;
