import { z } from 'zod';
import { reference } from './field.ts';
import { language } from './language.ts';
import { BUTTONS_MAX, templateButton } from './template-button.ts';

export const TEMPLATE_NAME_MAX = 512;
export const TEMPLATE_BODY_MAX = 1_024;
export const TEMPLATE_HEADER_MAX = 60;
export const TEMPLATE_FOOTER_MAX = 60;
export const TEMPLATE_CARDS_MAX = 10;
export const CARD_BODY_MAX = 160;
export const OFFER_TEXT_MAX = 16;
/** Minutes that a one-time password is good for. */
export const CODE_EXPIRATION_MAX = 90;

/** Only an approved template can be sent. Names as WhatsApp's. */
export const TEMPLATE_STATUSES = [
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
] as const;
export const TEMPLATE_QUALITIES = ['GREEN', 'YELLOW', 'RED', 'UNKNOWN'] as const;
export const TEMPLATE_CATEGORIES = ['AUTHENTICATION', 'MARKETING', 'UTILITY'] as const;

/** What stands above the body: words, or a file or a place that is given when the template is sent. */
export const templateHeader = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string().min(1).max(TEMPLATE_HEADER_MAX) }),
  z.strictObject({ kind: z.literal('image') }),
  z.strictObject({ kind: z.literal('video') }),
  z.strictObject({ kind: z.literal('gif') }),
  z.strictObject({ kind: z.literal('document') }),
  z.strictObject({ kind: z.literal('location') }),
  z.strictObject({ kind: z.literal('product') }),
]);

/** A card of a carousel. */
export const templateCard = z.strictObject({
  header: z.enum(['image', 'video', 'product']),
  body: z.string().max(CARD_BODY_MAX).default(''),
  buttons: z.array(templateButton).max(BUTTONS_MAX).default([]),
});

/** One language of a template: approved, judged and named by the channel's owner by itself. `{{1}}` is theirs, not ours. */
export const templateContent = z.strictObject({
  /** The owner's id of it. */
  id: z.string().max(200).optional(),
  status: z.enum(TEMPLATE_STATUSES),
  quality: z.enum(TEMPLATE_QUALITIES).default('UNKNOWN'),
  /** Why it was refused, in the owner's word. */
  rejection: z.string().max(200).optional(),
  header: templateHeader.optional(),
  body: z.string().min(1).max(TEMPLATE_BODY_MAX),
  /** Example values of the body's placeholders, in order. */
  examples: z.array(z.string()).default([]),
  footer: z.string().max(TEMPLATE_FOOTER_MAX).optional(),
  buttons: z.array(templateButton).max(BUTTONS_MAX).default([]),
  cards: z.array(templateCard).max(TEMPLATE_CARDS_MAX).default([]),
  /** The line of an offer that runs out. */
  offer: z
    .strictObject({ text: z.string().max(OFFER_TEXT_MAX), expires: z.boolean().default(false) })
    .optional(),
  /** Minutes that its one-time password is good for. */
  codeExpiration: z.number().int().min(1).max(CODE_EXPIRATION_MAX).optional(),
});

/** A message approved by the channel's owner, for use outside the window too. */
export const template = z.strictObject({
  /** The name on the channel: lower case, digits, underscores. */
  name: z
    .string()
    .max(TEMPLATE_NAME_MAX)
    .regex(/^[a-z0-9_]+$/),
  /** The points of contact it was made for. */
  pointsOfContact: z.array(reference('pointsOfContact')).min(1),
  category: z.enum(TEMPLATE_CATEGORIES),
  /** How placeholders are named: `{{1}}`, or `{{first_name}}`. */
  parameterFormat: z.enum(['positional', 'named']).default('positional'),
  /** How long the owner tries to deliver it, in seconds. */
  timeToLive: z.number().int().min(30).max(2_592_000).optional(),
  languages: z.record(language, templateContent),
});

export type Template = z.infer<typeof template>;
export type TemplateContent = z.infer<typeof templateContent>;
export type TemplateHeader = z.infer<typeof templateHeader>;

const PLACEHOLDER = /\{\{\s*(\d{1,3}|[a-z_]{1,20})\s*\}\}/g;

/** The placeholders of a template's text: `1` to the highest number in it, or its names in order. */
export function placeholders(content: string): string[] {
  const found = [...new Set([...content.matchAll(PLACEHOLDER)].map((match) => match[1]!))];
  const numbers = found.map(Number).filter((number) => !Number.isNaN(number));
  if (numbers.length === 0) return found;
  return Array.from({ length: Math.max(...numbers) }, (_, index) => String(index + 1));
}

/** A template's text with values for its placeholders, in the order of `placeholders`. */
export function fillPlaceholders(content: string, values: readonly string[]): string {
  const names = placeholders(content);
  return content.replace(PLACEHOLDER, (_, name: string) => values[names.indexOf(name)] ?? '');
}

/** The languages in which it can be sent. */
export const approvedLanguages = ({ languages }: Template): string[] =>
  Object.keys(languages).filter((one) => languages[one]?.status === 'APPROVED');
