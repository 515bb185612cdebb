/** Anything JSON can carry. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A JSON object: what files, params and variables are made of. */
export type JsonObject = { [key: string]: Json };

/** Names that live on every JavaScript object; as keys they would reach into it instead of into the data. */
export const isReservedName = (name: string): boolean => name === '__proto__' || name in Object.prototype;
