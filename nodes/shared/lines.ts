/** Lines of a summary, the empty ones left out. */
export const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');
