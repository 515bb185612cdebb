import { z } from 'zod';
import { key, script } from '../../runtime/model/field.ts';
import { variableName } from '../../runtime/model/variable.ts';
import { distinctIds } from '../shared/keys.ts';
import { givenValues, takenValues } from '../shared/values/params.ts';
import { WAY_NAME_MAX } from '../shared/ways.ts';

export const WAYS_MAX = 20;

const way = z.strictObject({
  id: key(),
  /** What the called script's end calls it. */
  name: z.string().min(1).max(WAY_NAME_MAX),
  /** Variables of the called script to keep when it comes back by it. */
  results: takenValues(variableName),
  /** The customer has always just written when it comes back by it. */
  hears: z.boolean().default(false),
});

export const params = z.strictObject({
  script: script(),
  /** Variables of the called script to begin with. */
  parameters: givenValues(variableName),
  /** Variables of the called script to keep when it is over, and came back by none of the ways. */
  results: takenValues(variableName),
  /** Ways by which it comes back. */
  ways: z.array(way).max(WAYS_MAX).refine(distinctIds).default([]),
});

export type Params = z.output<typeof params>;

/** Ports with a fixed name; each way adds `way:ID`. */
export type PortId = 'returned' | 'error';
export type Code =
  | 'returned'
  | 'returned-by'
  | 'no-result'
  | 'no-such-variable'
  | 'calls-itself'
  | 'same-way';
