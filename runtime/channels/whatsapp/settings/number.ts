import type { Finding } from '../../../define/node.ts';
import type { SettingsCode } from '../../codes.ts';
import { settingsOf, unless } from '../../shared/settings.ts';
import { numberLabels } from './number-labels.ts';
import { numberSchema } from './number-schema.ts';

/** A WhatsApp number: what is still to be done is a warning, what WhatsApp would refuse an error. */
export const pointOfContact = settingsOf({
  schema: numberSchema,
  labels: numberLabels,
  check: ({ validation, displayName, usedWithApi, personalAccount }) => [
    ...unless(validation === 'verified', 'warning', 'whatsapp.settings.number-unverified', 'validation'),
    ...unless(displayName !== '', 'warning', 'whatsapp.settings.missing', 'displayName'),
    ...unless(!usedWithApi, 'error', 'whatsapp.settings.number-used', 'usedWithApi'),
    ...unless(personalAccount !== 'exists', 'error', 'whatsapp.settings.number-personal', 'personalAccount'),
  ],
});

/** International notation: a plus, the country code, 15 digits in all (E.164), spaces as people like them. */
const INTERNATIONAL = /^\+[1-9]\d{1,14}$/;
const FORM: SettingsCode = 'whatsapp.settings.number-form';

/** What is wrong with a number as an address: landlines and mobiles are both fine. */
export const checkAddress = (address: string): Finding | undefined =>
  INTERNATIONAL.test(address.replaceAll(' ', '')) ? undefined : { code: FORM, severity: 'error' };
