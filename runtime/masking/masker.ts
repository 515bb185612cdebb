import type { Json } from '../model/json.ts';
import type { Masking } from '../model/masking.ts';
import { findCards } from './card.ts';
import { COUNTRIES, plansOf } from './countries.ts';
import { findLocalParts } from './email.ts';
import { type Finder, patience } from './finder.ts';
import { findIbans } from './iban.ts';
import { findPhones, isPhone } from './phone.ts';
import { findSocialSecurity } from './social-security.ts';
import { merged, replaced, type Span } from './span.ts';
import { maskAccount, maskLocalPart, maskPhone, maskSocialSecurity, tailsOf } from './stars.ts';
import { withWords } from './words.ts';

/** Hides what is told about customers. What is masked stays as it is when it is masked again. */
export interface Masker {
  /** Whether anything is hidden at all; when not, all others give back what they were given. */
  readonly isOn: boolean;
  /** Masks what it finds in running text. */
  text(words: string): string;
  /** A value that may be a telephone number as a whole, also one without a +, such as a customer's address. */
  address(value: string): string;
  /** A customer's name, which may be a telephone number or an e-mail address. */
  name(value: string): string;
  /** The texts in a value, and whole numbers long enough to be a card. */
  json(value: Json): Json;
}

export interface MaskingOptions {
  /** Countries, ISO 3166-1 alpha-2, whose telephone numbers are known without their + as well. */
  countries?: readonly string[];
}

/** What hides by the setting of a workspace. */
export function maskerOf(masking: Masking, { countries = COUNTRIES }: MaskingOptions = {}): Masker {
  const { enabled, payment, personal } = masking;
  if (!enabled || !(payment || personal)) return OFF;
  const plans = plansOf(countries);
  const text = (words: string) => masked(words, masking, plans);
  const address = (value: string) => (personal && isPhone(value, plans) ? maskPhone(value) : text(value));
  return { isOn: true, text, address, name: address, json: (value) => withWords(value, text) };
}

const same = <T>(value: T): T => value;
const OFF: Masker = { isOn: false, text: same, address: same, name: same, json: same };

/** In this order: the end of an account or a card can look like a telephone number. */
const PAYMENT: readonly { find: Finder; mask: (found: string) => string }[] = [
  { find: findIbans, mask: maskAccount },
  { find: findCards, mask: maskAccount },
  { find: findSocialSecurity, mask: maskSocialSecurity },
];

function masked(words: string, { payment, personal }: Masking, plans: ReturnType<typeof plansOf>): string {
  if (!/[\d@]/.test(words)) return words;
  let text = words;
  // What is something else already: payment data that may be seen, and what is left of e-mail addresses.
  let known: Span[] = [];
  const search = () => ({ taken: merged([...tailsOf(text), ...known]), patience: patience() });
  for (const { find, mask } of PAYMENT) {
    const found = find(text, search());
    if (payment) text = replaced(text, found, mask);
    else known = [...known, ...found];
  }
  if (!personal) return text;
  text = replaced(text, findLocalParts(text), maskLocalPart);
  known = [...known, ...findLocalParts(text)];
  return replaced(text, findPhones(text, plans, search()), maskPhone);
}
