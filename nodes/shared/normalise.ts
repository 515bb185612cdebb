/** How a typed answer is compared with a title: without regard to case, spaces and the way letters are composed. */
export const normalise = (text: string): string =>
  text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
