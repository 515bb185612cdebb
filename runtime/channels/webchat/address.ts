/** A customer is called what the page calls the session: any text without spaces around it. */
export const address = (written: string): string => written.trim();
