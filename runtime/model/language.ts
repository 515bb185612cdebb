import { z } from 'zod';

/** A language of customers, as a BCP 47 tag: `nl`, `fr`, `pt-BR`. */
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/** The languages of the product itself: every label, problem and reason exists in each. */
export const UI_LANGUAGES = ['en', 'nl', 'fr'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** How a contact's language is found and which texts stand in for a missing one. */
export const languages = z.strictObject({
  /** Tried in this order when a text lacks the contact's language; the first is the default. */
  fallback: z.array(language).min(1),
  /** Country calling code to language, `{"31": "nl"}`: the longest prefix of the address decides. */
  byCallingCode: z.record(z.string().regex(/^[1-9][0-9]{0,6}$/), language).default({}),
});

export type Languages = z.infer<typeof languages>;
