import { FUNCTIONS, HAS } from './functions.ts';
import type { TypeName } from './types.ts';

/** One form of a function, as an editor offers it. */
export interface Signature {
  name: string;
  /** The type of what stands before the dot; without it the function is called by its name alone. */
  receiver?: TypeName;
  args: readonly (TypeName | 'path')[];
  result: TypeName;
}

/** Every function an expression can call. */
export const functions: readonly Signature[] = [
  { name: HAS, args: ['path'], result: 'boolean' },
  ...FUNCTIONS.map(({ name, receiver, args, result }) => ({
    name,
    ...(receiver && { receiver: receiver.kind }),
    args: args.map(({ kind }) => kind),
    result: result.kind,
  })),
];
