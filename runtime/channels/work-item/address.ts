/** Whom the work is for, as the other system calls them. */
export const address = (written: string): string => written.trim();
