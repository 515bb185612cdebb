import { z } from 'zod';
import { MEDIA_KINDS } from './channel.ts';

/** What a customer does on a phone. */
export const customerAct = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({
    kind: z.literal('choice'),
    id: z.string(),
    title: z.string(),
    of: z.enum(['buttons', 'list', 'template']),
  }),
  /** A file by its name on the channel: its id, or its address where files have no ids. */
  z.strictObject({
    kind: z.literal('media'),
    media: z.enum(MEDIA_KINDS),
    id: z.string(),
    mimeType: z.string(),
    filename: z.string().exactOptional(),
    caption: z.string().exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('location'),
    latitude: z.number(),
    longitude: z.number(),
    name: z.string().exactOptional(),
  }),
]);

export type CustomerAct = z.output<typeof customerAct>;
