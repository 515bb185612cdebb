import { z } from 'zod';

export const BUTTON_LABEL_MAX = 25;
export const BUTTON_URL_MAX = 2_000;
export const COPY_CODE_MAX = 15;
export const BUTTONS_MAX = 10;
export const URL_BUTTONS_MAX = 2;

const label = z.string().min(1).max(BUTTON_LABEL_MAX);

/** A button of a template, as its owner approved it. */
export const templateButton = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('quick-reply'), text: label }),
  /** `{{1}}` at the end of the address is filled in when the template is sent. */
  z.strictObject({
    kind: z.literal('url'),
    text: label,
    url: z.string().min(1).max(BUTTON_URL_MAX),
    example: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('phone-number'), text: label, number: z.string().min(1).max(20) }),
  z.strictObject({ kind: z.literal('copy-code'), example: z.string().max(COPY_CODE_MAX).default('') }),
  /** Passes on a one-time password. */
  z.strictObject({
    kind: z.literal('one-time-password'),
    by: z.enum(['copy-code', 'one-tap', 'zero-tap']),
    text: label.optional(),
  }),
  z.strictObject({ kind: z.literal('flow'), text: label, flow: z.string().default('') }),
  z.strictObject({ kind: z.literal('catalog'), text: label }),
  z.strictObject({ kind: z.literal('products'), text: label }),
  z.strictObject({ kind: z.literal('voice-call'), text: label }),
]);

export type TemplateButton = z.infer<typeof templateButton>;
