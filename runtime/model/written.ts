import { z } from 'zod';
import { MEDIA_KINDS } from './channel.ts';
import { duration, expression, key, template, text } from './field.ts';
import { timeZone } from './hours.ts';

/** The most choices any channel shows under a message; the channel's own limit is checked apart. */
export const BUTTONS_MAX = 13;
export const ROWS_MAX = 10;
/** A time slot is a day long at most. */
export const SLOT_MAX = 86_400;
export const SLOT_DEFAULT = 1_800;

const distinct = (items: readonly { id: string }[]): boolean =>
  new Set(items.map(({ id }) => id)).size === items.length;

const around = {
  /** A line above the message, and a line below it. */
  header: text({ limit: 'header.max' }).optional(),
  footer: text({ limit: 'footer.max' }).optional(),
};

const button = z.strictObject({ id: key(), title: text({ limit: 'buttons.titleMax' }) });

const row = z.strictObject({
  id: key(),
  title: text({ limit: 'list.titleMax' }),
  description: text({ limit: 'list.descriptionMax' }).optional(),
});

/** When it begins; the customer reads day and time in their own language. */
const slot = z.strictObject({ id: key(), start: expression('timestamp') });

/** The kinds of messages an admin writes. */
export const WRITTEN_KINDS = [
  z.strictObject({ kind: z.literal('text'), text: text({ multiline: true, limit: 'text.max' }) }),
  z.strictObject({
    kind: z.literal('buttons'),
    ...around,
    text: text({ multiline: true, limit: 'buttons.bodyMax' }),
    buttons: z.array(button).min(1).max(BUTTONS_MAX).refine(distinct),
  }),
  z.strictObject({
    kind: z.literal('list'),
    ...around,
    text: text({ multiline: true, limit: 'list.bodyMax' }),
    /** The label that opens the list. */
    open: text({ limit: 'list.openMax' }),
    rows: z.array(row).min(1).max(ROWS_MAX).refine(distinct),
  }),
  z.strictObject({
    kind: z.literal('media'),
    media: z.enum(MEDIA_KINDS),
    /** Where the file is, for the channel to fetch: HTTPS. */
    url: template({ encode: 'url' }),
    caption: text({ multiline: true, limit: 'media.captionMax' }).optional(),
    /** What a document is called on the customer's phone. */
    filename: z.string().min(1).max(240).optional(),
  }),
  z.strictObject({
    kind: z.literal('link'),
    ...around,
    text: text({ multiline: true, limit: 'link.bodyMax' }),
    /** The label of the button. */
    title: text({ limit: 'link.titleMax' }),
    url: template({ encode: 'url' }),
  }),
  z.strictObject({
    kind: z.literal('location'),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    name: text().optional(),
    address: text().optional(),
  }),
  z.strictObject({
    kind: z.literal('slots'),
    ...around,
    text: text({ multiline: true, limit: 'list.bodyMax' }),
    open: text({ limit: 'list.openMax' }),
    slots: z.array(slot).min(1).max(ROWS_MAX).refine(distinct),
    /** How long each lasts, in seconds. */
    length: duration(SLOT_MAX).default(SLOT_DEFAULT),
    /** Where the customer comes to, for the hour on the clock. */
    timeZone: timeZone.default('UTC'),
  }),
] as const;

/** A message as an admin writes it, texts in several languages, for whichever channel. */
export const writtenMessage = z.discriminatedUnion('kind', WRITTEN_KINDS);

export type WrittenMessage = z.output<typeof writtenMessage>;
export type WrittenMessageInput = z.input<typeof writtenMessage>;
