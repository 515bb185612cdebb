/** A text as it is read: without regard to spaces around and between its words, and to how its letters are composed. */
export const tidy = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ');

/** How a typed answer is compared with a title: as it is read, and without regard to case. */
export const normalise = (text: string): string => tidy(text).toLowerCase();
