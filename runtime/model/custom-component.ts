import { z } from 'zod';
import { reference } from './field.ts';

export const COMPONENT_HEIGHT_DEFAULT = 200;

/** Shows agents the templates of a channel on their desk. */
export const customComponent = z.strictObject({
  name: z.string().min(1).max(120),
  /** Ends in `%s`, where the conversation is filled in. */
  url: z
    .url()
    .max(2_000)
    .refine((url) => url.endsWith('%s'), { error: 'bad-value' }),
  /** Pixels. */
  height: z.number().int().min(50).max(2_000).default(COMPONENT_HEIGHT_DEFAULT),
  /** None: shown for all. */
  pointsOfContact: z.array(reference('pointsOfContact')).default([]),
});

export type CustomComponent = z.infer<typeof customComponent>;
