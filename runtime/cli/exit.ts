/** How the command ends: 0 fine, 1 the input has problems, 2 wrong use. */
export const EXIT = { fine: 0, problems: 1, wrongUse: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** The command line itself is wrong; the message says how, for people. */
export class WrongUse extends Error {}
