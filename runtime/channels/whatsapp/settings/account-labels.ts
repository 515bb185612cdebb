import type { SettingsLabels } from '../../shared/settings.ts';
import type { accountSchema } from './account-schema.ts';

/** The words of a WhatsApp Business account's fields. */
export const accountLabels: SettingsLabels<typeof accountSchema> = {
  en: {
    businessManagerId: { label: 'Business Manager ID', help: 'From Facebook Business Manager.' },
    companyName: { label: 'Company name', help: 'The official one.' },
    description: { label: 'Description', help: 'What the company does.' },
    logo: {
      label: 'Logo',
      help: 'A public address of a square PNG or JPG, 5 MB at most; 640 × 640 pixels is best.',
      example: 'https://www.example.com/logo.png',
    },
    timeZone: { label: 'Time zone', help: 'Of the head office.', example: 'Europe/Amsterdam' },
    website: { label: 'Website', example: 'https://www.example.com' },
    address: { label: 'Address', help: 'Street and town.' },
    country: { label: 'Country', help: 'Two letters.', example: 'NL' },
    email: {
      label: 'E-mail address',
      help: 'Where customers reach the company.',
      example: 'hello@example.com',
    },
    status: {
      label: 'Status at WhatsApp',
      help: 'Messages go and come once the account is approved.',
      options: {
        'not-applied': 'Not applied for',
        pending: 'Waiting for approval',
        approved: 'Approved',
        rejected: 'Rejected',
        disabled: 'Disabled',
      },
    },
    facebookVerified: {
      label: 'Facebook business account is verified',
      help: 'A valid one must be linked to the WhatsApp account.',
    },
  },
  nl: {
    businessManagerId: { label: 'Business Manager-ID', help: 'Uit Facebook Business Manager.' },
    companyName: { label: 'Bedrijfsnaam', help: 'De officiële.' },
    description: { label: 'Omschrijving', help: 'Wat het bedrijf doet.' },
    logo: {
      label: 'Logo',
      help: 'Een openbaar adres van een vierkante PNG of JPG, hooguit 5 MB; het liefst 640 × 640 pixels.',
      example: 'https://www.example.com/logo.png',
    },
    timeZone: { label: 'Tijdzone', help: 'Van het hoofdkantoor.', example: 'Europe/Amsterdam' },
    website: { label: 'Website', example: 'https://www.example.com' },
    address: { label: 'Adres', help: 'Straat en plaats.' },
    country: { label: 'Land', help: 'Twee letters.', example: 'NL' },
    email: { label: 'E-mailadres', help: 'Waar klanten het bedrijf bereiken.', example: 'hallo@example.com' },
    status: {
      label: 'Status bij WhatsApp',
      help: 'Berichten gaan en komen zodra het account is goedgekeurd.',
      options: {
        'not-applied': 'Niet aangevraagd',
        pending: 'Wacht op goedkeuring',
        approved: 'Goedgekeurd',
        rejected: 'Afgekeurd',
        disabled: 'Uitgeschakeld',
      },
    },
    facebookVerified: {
      label: 'Facebook-bedrijfsaccount is geverifieerd',
      help: 'Er moet een geldig account aan het WhatsApp-account gekoppeld zijn.',
    },
  },
  fr: {
    businessManagerId: { label: 'Identifiant Business Manager', help: 'De Facebook Business Manager.' },
    companyName: { label: 'Nom de l’entreprise', help: 'Le nom officiel.' },
    description: { label: 'Description', help: 'Ce que fait l’entreprise.' },
    logo: {
      label: 'Logo',
      help: 'L’adresse publique d’un PNG ou JPG carré, de 5 Mo au plus ; 640 × 640 pixels de préférence.',
      example: 'https://www.example.com/logo.png',
    },
    timeZone: { label: 'Fuseau horaire', help: 'Du siège.', example: 'Europe/Paris' },
    website: { label: 'Site', example: 'https://www.example.com' },
    address: { label: 'Adresse', help: 'Rue et ville.' },
    country: { label: 'Pays', help: 'Deux lettres.', example: 'FR' },
    email: {
      label: 'Adresse e-mail',
      help: 'Où les clients joignent l’entreprise.',
      example: 'bonjour@example.com',
    },
    status: {
      label: 'Statut chez WhatsApp',
      help: 'Les messages passent dès que le compte est approuvé.',
      options: {
        'not-applied': 'Pas demandé',
        pending: 'En attente d’approbation',
        approved: 'Approuvé',
        rejected: 'Rejeté',
        disabled: 'Désactivé',
      },
    },
    facebookVerified: {
      label: 'Le compte professionnel Facebook est vérifié',
      help: 'Un compte valable doit être lié au compte WhatsApp.',
    },
  },
};
