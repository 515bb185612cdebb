import { z } from 'zod';
import { MEDIA_KINDS } from './channel.ts';

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

/** A line above, and a line below. */
const around = { header: z.string().optional(), footer: z.string().optional() };

const place = {
  latitude: z.number(),
  longitude: z.number(),
  name: z.string().optional(),
  address: z.string().optional(),
};

/** What a template's header is filled with. */
const templateHeaderValue = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    parameters: z.array(z.string()),
    /** The placeholders' names, where the template names them. */
    names: z.array(z.string()).optional(),
  }),
  z.strictObject({
    kind: z.literal('media'),
    media: z.enum(['image', 'video', 'document']),
    url: z.string(),
    filename: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('location'), ...place }),
]);

/** What a template's button is filled with: a payload that comes back, the end of an address, a code to copy. */
const templateButtonValue = z.strictObject({
  /** Its place among the template's buttons, from 0. */
  index: z.number().int().min(0),
  kind: z.enum(['payload', 'url', 'code']),
  value: z.string(),
});

/** What a customer is to see, the same for every channel; texts are final, in one language. */
export const outMessage = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    text: z.string(),
    /** Of a mail that begins a conversation; answers have that of what they answer. */
    subject: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('buttons'), ...around, text: z.string(), buttons: z.array(choice) }),
  z.strictObject({
    kind: z.literal('list'),
    ...around,
    text: z.string(),
    /** The label that opens the list. */
    open: z.string(),
    rows: z.array(choice),
  }),
  z.strictObject({
    kind: z.literal('media'),
    media: z.enum(MEDIA_KINDS),
    url: z.string(),
    caption: z.string().optional(),
    filename: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('link'),
    ...around,
    text: z.string(),
    title: z.string(),
    url: z.string(),
  }),
  z.strictObject({ kind: z.literal('location'), ...place }),
  z.strictObject({
    kind: z.literal('template'),
    /** The template's name on the channel. */
    name: z.string(),
    language: z.string(),
    header: templateHeaderValue.optional(),
    /** Values of the body's placeholders, in order. */
    parameters: z.array(z.string()),
    /** The placeholders' names, where the template names them. */
    names: z.array(z.string()).optional(),
    buttons: z.array(templateButtonValue),
    /** The body with its values filled in: what the customer reads, between header and footer, above the buttons. */
    text: z.string(),
    shows: z.strictObject({ ...around, buttons: z.array(z.string()) }),
  }),
]);

export type InMessage = z.infer<typeof inMessage>;
export type OutMessage = z.infer<typeof outMessage>;
export type Choice = z.infer<typeof choice>;
export type TemplateHeaderValue = z.infer<typeof templateHeaderValue>;
export type TemplateButtonValue = z.infer<typeof templateButtonValue>;
export type OutMessageOf<K extends OutMessage['kind']> = Extract<OutMessage, { kind: K }>;
