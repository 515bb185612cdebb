/** Priority of a waiting contact: 0 (last) to 1,000 (first). */
export const PRIORITY_MIN = 0;
export const PRIORITY_MAX = 1_000;
