/** Of the name of a way by which a script comes back. */
export const WAY_NAME_MAX = 60;
