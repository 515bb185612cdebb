import { z } from 'zod';
import { key, text } from '../../../runtime/model/field.ts';
import { distinctIds } from '../keys.ts';

/** The most choices any channel shows under a message; the channel's own limit is checked apart. */
export const BUTTONS_MAX = 13;
export const ROWS_MAX = 10;

const button = z.strictObject({ id: key(), title: text({ limit: 'buttons.titleMax' }) });

const row = z.strictObject({
  id: key(),
  title: text({ limit: 'list.titleMax' }),
  description: text({ limit: 'list.descriptionMax' }).optional(),
});

/** A message as an admin writes it: plain, with buttons, or with a list that opens. */
export const message = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: text({ multiline: true, limit: 'text.max' }) }),
  z.strictObject({
    kind: z.literal('buttons'),
    text: text({ multiline: true, limit: 'buttons.bodyMax' }),
    buttons: z.array(button).min(1).max(BUTTONS_MAX).refine(distinctIds),
  }),
  z.strictObject({
    kind: z.literal('list'),
    text: text({ multiline: true, limit: 'list.bodyMax' }),
    /** The label that opens the list. */
    open: text({ limit: 'list.openMax' }),
    rows: z.array(row).min(1).max(ROWS_MAX).refine(distinctIds),
  }),
]);

export type Message = z.output<typeof message>;
export type MessageInput = z.input<typeof message>;

/** What `checkMessage` finds. */
export type MessageCode = 'no-buttons' | 'no-list' | 'too-many-buttons' | 'too-many-rows' | 'duplicate-title';
