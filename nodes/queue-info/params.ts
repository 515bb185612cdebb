import { z } from 'zod';
import { referencePerLanguage, variable } from '../../runtime/model/field.ts';

export const params = z.strictObject({
  /** Absent: the one the contact waits for, else the default of its point of contact. */
  skill: referencePerLanguage('skills').optional(),
  /** The variables that keep the answer: numbers, times in whole seconds. */
  waiting: variable('number').optional(),
  longestWait: variable('number').optional(),
  available: variable('number').optional(),
  /** -1 while too little is known. */
  estimatedWait: variable('number').optional(),
});

export type Params = z.output<typeof params>;
export type PortId = 'next' | 'timeout' | 'error';
export type Code = 'answered' | 'no-answer' | 'keeps-nothing';
