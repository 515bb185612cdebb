import type { Finding } from '../../../define/node.ts';
import { settingsOf, unless } from '../../shared/settings.ts';
import { accountLabels } from './account-labels.ts';
import { type AccountSettings, accountSchema } from './account-schema.ts';

const REQUIRED = [
  'businessManagerId',
  'companyName',
  'description',
  'logo',
  'timeZone',
  'website',
  'address',
  'country',
  'email',
] as const satisfies readonly (keyof AccountSettings)[];

const REFUSED: ReadonlySet<string> = new Set(['rejected', 'disabled']);
const LOGO = /^https:\/\/[^\s/]+\/\S*\.(png|jpe?g)(\?\S*)?$/i;
const WEBSITE = /^https?:\/\/[^\s/]+\.\S+$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const COUNTRY = /^[A-Z]{2}$/;

/** The WhatsApp Business account: what is still to be filled in is a warning, what WhatsApp would refuse an error. */
export const businessAccount = settingsOf({
  schema: accountSchema,
  labels: accountLabels,
  check: (account) => [
    ...REQUIRED.flatMap((field) => unless(!!account[field], 'warning', 'whatsapp.settings.missing', field)),
    ...form(account.logo, LOGO, 'whatsapp.settings.logo-form', 'logo'),
    ...form(account.website, WEBSITE, 'whatsapp.settings.website-form', 'website'),
    ...form(account.email, EMAIL, 'whatsapp.settings.email-form', 'email'),
    ...form(account.country, COUNTRY, 'whatsapp.settings.country-form', 'country'),
    ...approved(account.status),
    ...unless(
      account.facebookVerified,
      'warning',
      'whatsapp.settings.facebook-unverified',
      'facebookVerified',
    ),
  ],
});

const form = (value: string, pattern: RegExp, code: Parameters<typeof unless>[2], field: string): Finding[] =>
  unless(value === '' || pattern.test(value), 'error', code, field);

const approved = (status: AccountSettings['status']): Finding[] =>
  REFUSED.has(status)
    ? unless(false, 'error', 'whatsapp.settings.refused', 'status')
    : unless(status === 'approved', 'warning', 'whatsapp.settings.not-approved', 'status');
