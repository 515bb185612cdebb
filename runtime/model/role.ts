import { z } from 'zod';
import { channel } from './field.ts';

/**
 * What users may do on a channel. `reply` is asked of all who answer customers; the names of the others are ours: no
 * public source lists them.
 */
export const CHANNEL_PERMISSIONS = ['view', 'reply', 'start', 'assign', 'close', 'transfer'] as const;
/** What users may do in the contact centre as a whole. */
export const GENERAL_PERMISSIONS = [
  'skills-view',
  'skills-create',
  'skills-edit',
  'search-posts',
  'search-cases',
  'search-messages',
] as const;

/** What its users may do. A channel that is not named may not be used. */
export const role = z.strictObject({
  name: z.string().min(1).max(120),
  permissions: z.array(z.enum(GENERAL_PERMISSIONS)).default([]),
  channels: z.record(channel(), z.array(z.enum(CHANNEL_PERMISSIONS))).default({}),
});

export type Role = z.infer<typeof role>;

/** Who answers customers needs both: Reply on the channel, and to see skills. */
export const mayAnswer = ({ permissions, channels }: Role, on: string): boolean =>
  permissions.includes('skills-view') && Object.hasOwn(channels, on) && channels[on]!.includes('reply');
