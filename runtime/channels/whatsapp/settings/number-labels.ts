import type { SettingsLabels } from '../../shared/settings.ts';
import type { numberSchema } from './number-schema.ts';

/** The words of a WhatsApp number's fields. */
export const numberLabels: SettingsLabels<typeof numberSchema> = {
  en: {
    kind: {
      label: 'Kind of line',
      help: 'WhatsApp takes both.',
      options: { mobile: 'Mobile', landline: 'Landline' },
    },
    validation: {
      label: 'Verification',
      help: 'WhatsApp sends a code of six digits to the number.',
      options: { 'not-started': 'Not started', 'code-sent': 'Code sent', verified: 'Verified' },
    },
    validationMethod: { label: 'Code comes by', options: { sms: 'Text message', call: 'Phone call' } },
    displayName: {
      label: 'Display name',
      help: 'What customers see; the channel is called the same. It is changed in WhatsApp Manager.',
    },
    category: { label: 'Category', help: 'Of the business, as its profile shows it.' },
    description: { label: 'Description', help: 'Of the business, as its profile shows it.' },
    usedWithApi: {
      label: 'Was used with the WhatsApp Business API before',
      help: 'WhatsApp asks for a number that was not.',
    },
    personalAccount: {
      label: 'Personal WhatsApp account',
      help: 'A number of a personal account is free once that account is deleted.',
      options: { none: 'None', exists: 'There is one', deleted: 'Deleted' },
    },
  },
  nl: {
    kind: {
      label: 'Soort lijn',
      help: 'WhatsApp neemt beide.',
      options: { mobile: 'Mobiel', landline: 'Vast' },
    },
    validation: {
      label: 'Controle',
      help: 'WhatsApp stuurt een code van zes cijfers naar het nummer.',
      options: { 'not-started': 'Niet begonnen', 'code-sent': 'Code verstuurd', verified: 'Gecontroleerd' },
    },
    validationMethod: { label: 'Code komt per', options: { sms: 'Sms', call: 'Telefoon' } },
    displayName: {
      label: 'Weergavenaam',
      help: 'Wat klanten zien; het kanaal heet ook zo. U wijzigt die in WhatsApp Manager.',
    },
    category: { label: 'Categorie', help: 'Van het bedrijf, zoals het profiel die toont.' },
    description: { label: 'Omschrijving', help: 'Van het bedrijf, zoals het profiel die toont.' },
    usedWithApi: {
      label: 'Eerder met de WhatsApp Business API gebruikt',
      help: 'WhatsApp vraagt om een nummer dat nieuw is.',
    },
    personalAccount: {
      label: 'Persoonlijk WhatsApp-account',
      help: 'Een nummer van een persoonlijk account is vrij zodra dat account verwijderd is.',
      options: { none: 'Geen', exists: 'Is er', deleted: 'Verwijderd' },
    },
  },
  fr: {
    kind: {
      label: 'Genre de ligne',
      help: 'WhatsApp prend les deux.',
      options: { mobile: 'Mobile', landline: 'Fixe' },
    },
    validation: {
      label: 'Vérification',
      help: 'WhatsApp envoie un code de six chiffres au numéro.',
      options: { 'not-started': 'Pas commencée', 'code-sent': 'Code envoyé', verified: 'Vérifié' },
    },
    validationMethod: { label: 'Le code vient par', options: { sms: 'SMS', call: 'Appel' } },
    displayName: {
      label: 'Nom affiché',
      help: 'Ce que voient les clients ; le canal porte ce nom. Il se change dans WhatsApp Manager.',
    },
    category: { label: 'Catégorie', help: 'De l’entreprise, telle que son profil la montre.' },
    description: { label: 'Description', help: 'De l’entreprise, telle que son profil la montre.' },
    usedWithApi: {
      label: 'A déjà servi avec l’API WhatsApp Business',
      help: 'WhatsApp demande un numéro qui n’a pas servi.',
    },
    personalAccount: {
      label: 'Compte WhatsApp personnel',
      help: 'Le numéro d’un compte personnel est libre dès que ce compte est supprimé.',
      options: { none: 'Aucun', exists: 'Il y en a un', deleted: 'Supprimé' },
    },
  },
};
