import { z } from 'zod';
import { expression, key } from '../../runtime/model/field.ts';
import { distinctIds } from '../shared/keys.ts';

export const CONDITIONS_MAX = 20;
export const NAME_MAX = 60;

const condition = z.strictObject({
  id: key(),
  name: z.string().min(1).max(NAME_MAX),
  when: expression('boolean'),
});

export const params = z.strictObject({
  conditions: z.array(condition).min(1).max(CONDITIONS_MAX).refine(distinctIds),
});

export type Condition = z.output<typeof condition>;

/** Ports with a fixed name; each condition adds `when:ID`. */
export type PortId = 'else' | 'error';
export type Code = 'held' | 'did-not-hold' | 'not-tried' | 'none-held';
