import { z } from 'zod';
import { channel, reference, script } from './field.ts';
import { language } from './language.ts';

/** An address customers write to on one channel. Default skill and script are both required. */
export const pointOfContact = z.strictObject({
  name: z.string().min(1).max(120),
  channel: channel(),
  /** The address on the channel: an E.164 number for WhatsApp, the account's id for Instagram. */
  address: z.string().min(1).max(200),
  /** The channel's own id of the address, as webhooks name it (WhatsApp: `phone_number_id`). */
  account: z.string().max(200).optional(),
  businessAccount: reference('businessAccounts').optional(),
  defaultSkill: reference('skills'),
  defaultScript: script(),
  /** The language of customers whose address does not tell. */
  language: language.optional(),
  /** What only this channel asks for: checked by the channel's own schema. */
  settings: z.record(z.string(), z.json()).default({}),
});

export type PointOfContact = z.infer<typeof pointOfContact>;
