import { FUNCTIONS } from './functions/table.ts';
import type { TypeName } from './types.ts';

/** What stands between the brackets: a value of a type, a path, or the name a macro gives to each item. */
export type ArgumentKind = TypeName | 'path' | 'name';

/** One form of a function, as an editor offers it. */
export interface Signature {
  name: string;
  /** The type of what stands before the dot; without it the function is called by its name alone. */
  receiver?: TypeName;
  args: readonly ArgumentKind[];
  /** `any` where the values decide. */
  result: TypeName;
}

/** What is written as a call and reads its parts in its own way. */
const FORMS: readonly Signature[] = [
  { name: 'has', args: ['path'], result: 'boolean' },
  ...(['list', 'map'] as const).flatMap((receiver): Signature[] => [
    { name: 'all', receiver, args: ['name', 'boolean'], result: 'boolean' },
    { name: 'exists', receiver, args: ['name', 'boolean'], result: 'boolean' },
    { name: 'exists_one', receiver, args: ['name', 'boolean'], result: 'boolean' },
    { name: 'filter', receiver, args: ['name', 'boolean'], result: 'list' },
    { name: 'map', receiver, args: ['name', 'any'], result: 'list' },
    { name: 'map', receiver, args: ['name', 'boolean', 'any'], result: 'list' },
  ]),
  { name: 'optMap', receiver: 'optional', args: ['name', 'any'], result: 'optional' },
  { name: 'or', receiver: 'optional', args: ['optional'], result: 'optional' },
  { name: 'orValue', receiver: 'optional', args: ['any'], result: 'any' },
];

/** Every function an expression can call. */
export const functions: readonly Signature[] = [
  ...FORMS,
  ...FUNCTIONS.map(({ name, receiver, args, result }) => ({
    name,
    ...(receiver && { receiver: receiver.kind }),
    args: args.map(({ kind }) => kind),
    result: typeof result === 'function' ? ('any' as const) : result.kind,
  })),
];
