import type { Field } from '#runtime/index.ts';
import type { Named } from '../edits/named.ts';
import type { Searched } from './find.ts';

export const THING_KINDS = ['flow', 'variable', 'node', 'group', 'note'] as const;
export type ThingKind = (typeof THING_KINDS)[number];

/** One text of a thing. */
export interface Line extends Searched {
  /** Where it stands: a dotted path of params, or `title`, `name` or `text` of the thing itself. */
  path: string;
  /** The language of customers it is written in, where there is one per language. */
  language?: string;
  /** The key it is, of a map by references. */
  key?: string;
  /** What it is to a replacement: words, source, or something that is chosen elsewhere. */
  is: 'title' | 'words' | 'source' | 'chosen';
  /** Customers read it. */
  forCustomers: boolean;
  type?: Field['type'];
  /** What it names: things of the workspace, scripts, variables. */
  names: readonly Named[];
}

/** Something of a flow that can be found. */
export interface Thing {
  kind: ThingKind;
  id: string;
  /** The node's type, and the type's title. */
  type?: string;
  typeTitle?: string;
  /** The first one says what it is called. */
  lines: readonly Line[];
}
