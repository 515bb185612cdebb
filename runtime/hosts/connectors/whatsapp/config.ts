import { z } from 'zod';
import { metaConfig } from '../meta/config.ts';

/** Messages of one number in a second. https://developers.facebook.com/documentation/business-messaging/whatsapp/throughput */
export const PER_SECOND = 80;
/** What a number may be raised to. */
export const PER_SECOND_MAX = 1_000;

/** The WhatsApp Business Platform, in `host.json`. */
export const whatsappConfig = z.strictObject({
  ...metaConfig,
  messagesPerSecond: z
    .number()
    .int()
    .min(1)
    .max(PER_SECOND_MAX)
    .default(PER_SECOND)
    .describe('Messages that one number sends in a second.'),
  readReceipts: z.boolean().default(true).describe('Customers see that their messages came in.'),
  downloadFiles: z.boolean().default(true).describe('What customers send is kept on disk.'),
  mediaHosts: z
    .array(z.string().min(1))
    .default(['lookaside.fbsbx.com'])
    .describe('Hosts from which files are fetched; only they are told the token.'),
  accounts: z
    .record(z.string(), z.string().regex(/^\d{1,40}$/))
    .default({})
    .describe(
      'The WhatsApp Business account ids, by business account of the workspace: templates are read there.',
    ),
  followTemplates: z.boolean().default(true).describe('News of a template brings all of them up to date.'),
});

export type WhatsappConfig = z.output<typeof whatsappConfig>;
