import { z } from 'zod';
import { id } from './ids.ts';
import { language } from './language.ts';

export const TEMPLATE_NAME_MAX = 512;
export const TEMPLATE_BODY_MAX = 1_024;
export const TEMPLATE_HEADER_MAX = 60;
export const TEMPLATE_FOOTER_MAX = 60;
export const TEMPLATE_BUTTON_LABEL_MAX = 25;
export const TEMPLATE_BUTTONS_MAX = 10;

/** Only an approved template can be sent. Names as WhatsApp's. */
export const templateStatus = z.enum([
  'APPROVED',
  'PENDING',
  'REJECTED',
  'PAUSED',
  'DISABLED',
  'IN_APPEAL',
  'FLAGGED',
  'REINSTATED',
  'DELETED',
  'PENDING_DELETION',
  'LIMIT_EXCEEDED',
  'ARCHIVED',
  'UNARCHIVED',
  'LOCKED',
]);

/** One language of a template. `{{1}}` in the texts is WhatsApp's own placeholder, not ours. */
export const templateContent = z.strictObject({
  header: z.string().max(TEMPLATE_HEADER_MAX).optional(),
  body: z.string().min(1).max(TEMPLATE_BODY_MAX),
  footer: z.string().max(TEMPLATE_FOOTER_MAX).optional(),
  /** Labels of the quick-reply buttons. */
  buttons: z.array(z.string().min(1).max(TEMPLATE_BUTTON_LABEL_MAX)).max(TEMPLATE_BUTTONS_MAX).default([]),
});

/** A message approved by the channel's owner, for use outside the window too. */
export const template = z.strictObject({
  /** The name on the channel: lower case, digits, underscores. */
  name: z
    .string()
    .max(TEMPLATE_NAME_MAX)
    .regex(/^[a-z0-9_]+$/),
  /** The points of contact it was made for. */
  pointsOfContact: z.array(id).min(1),
  category: z.enum(['AUTHENTICATION', 'MARKETING', 'UTILITY']),
  status: templateStatus,
  languages: z.record(language, templateContent),
});

export type Template = z.infer<typeof template>;
export type TemplateContent = z.infer<typeof templateContent>;

/** How many `{{n}}` placeholders a template's text has: the highest number in it. */
export const placeholders = (content: string): number =>
  Math.max(0, ...[...content.matchAll(/\{\{(\d{1,3})\}\}/g)].map((match) => Number(match[1])));
