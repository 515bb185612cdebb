import { z } from 'zod';
import { type SettingsLabels, settingsOf, unless } from '../shared/settings.ts';

const schema = z.strictObject({
  accountType: z.enum(['business', 'creator', 'personal']).optional(),
  messageAccess: z.boolean().default(false),
  connectedBy: z.string().max(200).default(''),
});

const labels: SettingsLabels<typeof schema> = {
  en: {
    accountType: {
      label: 'Kind of account',
      help: 'Only a professional account can be connected.',
      options: { business: 'Business', creator: 'Creator', personal: 'Personal' },
    },
    messageAccess: {
      label: 'Access to messages is allowed',
      help: 'In Instagram’s privacy settings, “Allow access to messages”.',
    },
    connectedBy: { label: 'Connected by', help: 'The Facebook account that was logged in.' },
  },
  nl: {
    accountType: {
      label: 'Soort account',
      help: 'Alleen een professioneel account kan worden verbonden.',
      options: { business: 'Bedrijf', creator: 'Maker', personal: 'Persoonlijk' },
    },
    messageAccess: {
      label: 'Toegang tot berichten is toegestaan',
      help: 'In de privacy-instellingen van Instagram, “Toegang tot berichten toestaan”.',
    },
    connectedBy: { label: 'Verbonden door', help: 'Het Facebook-account dat was ingelogd.' },
  },
  fr: {
    accountType: {
      label: 'Genre de compte',
      help: 'Seul un compte professionnel peut être connecté.',
      options: { business: 'Entreprise', creator: 'Créateur', personal: 'Personnel' },
    },
    messageAccess: {
      label: 'L’accès aux messages est autorisé',
      help: 'Dans la confidentialité d’Instagram, « Autoriser l’accès aux messages ».',
    },
    connectedBy: { label: 'Connecté par', help: 'Le compte Facebook qui avait ouvert la session.' },
  },
};

/** An Instagram account: what is still to be done is a warning, what cannot be connected an error. */
export const pointOfContact = settingsOf({
  schema,
  labels,
  check: ({ accountType, messageAccess }) => [
    ...unless(accountType !== undefined, 'warning', 'instagram.settings.missing', 'accountType'),
    ...unless(accountType !== 'personal', 'error', 'instagram.settings.not-professional', 'accountType'),
    ...unless(messageAccess, 'warning', 'instagram.settings.no-access', 'messageAccess'),
  ],
});
