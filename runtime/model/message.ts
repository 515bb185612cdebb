import { z } from 'zod';

/** What a customer sent, the same for every channel. */
export const inMessage = z.strictObject({
  /** The channel's own id of the message. */
  id: z.string(),
  kind: z.enum([
    'text',
    'choice',
    'image',
    'video',
    'audio',
    'document',
    'sticker',
    'location',
    'contacts',
    'order',
    'reaction',
    'form',
    'other',
  ]),
  /** What the customer wrote or tapped, or a caption; empty when there are no words. */
  text: z.string(),
  /** The id behind a tapped button or row. */
  choice: z.string().optional(),
  /** The channel's id of the message this one answers. */
  replyTo: z.string().optional(),
  media: z
    .strictObject({
      id: z.string(),
      mimeType: z.string(),
      filename: z.string().optional(),
    })
    .optional(),
  location: z
    .strictObject({ latitude: z.number(), longitude: z.number(), name: z.string().optional() })
    .optional(),
  /** What only this channel says: an order's lines, a form's answers, an advert's referral. */
  extra: z.json().optional(),
});

export const choice = z.strictObject({
  id: z.string(),
  title: z.string(),
  description: z.string().optional(),
});

/** What a customer is to see, the same for every channel; texts are final, in one language. */
export const outMessage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('buttons'), text: z.string(), buttons: z.array(choice) }),
  z.strictObject({
    kind: z.literal('list'),
    text: z.string(),
    /** The label that opens the list. */
    open: z.string(),
    rows: z.array(choice),
  }),
  z.strictObject({
    kind: z.literal('template'),
    /** The template's name on the channel. */
    name: z.string(),
    language: z.string(),
    /** Values of `{{1}}`, `{{2}}` … of the body. */
    parameters: z.array(z.string()),
    /** Payloads of the quick-reply buttons, in order. */
    payloads: z.array(z.string()),
    /** The body with its values filled in: what the customer reads. */
    text: z.string(),
  }),
]);

export type InMessage = z.infer<typeof inMessage>;
export type OutMessage = z.infer<typeof outMessage>;
export type Choice = z.infer<typeof choice>;
