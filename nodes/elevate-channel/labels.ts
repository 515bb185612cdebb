import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Elevate channel',
    summary: 'Goes on with the customer over another channel as well, such as a phone call.',
    help: 'The conversation becomes a session over several channels: agents with the skill reach the customer on the other one too. Which channels can be chosen depends on where the customer wrote; the conversation’s own is never one of them, nor are chat, voicemail and work items.',
    search: [
      'elevate',
      'escalate',
      'call',
      'phone',
      'e-mail',
      'sms',
      'omnichannel',
      'session',
      'callback',
      'voicemail',
    ],
    fields: {
      to: { label: 'To channel', help: 'Where agents reach the customer as well, beside this conversation.' },
      address: {
        label: 'Address',
        help: 'The customer’s number or e-mail address on that channel.',
        example: '{{ customer.address }}',
      },
      skill: { label: 'Skill', help: 'Of the agents who go on there.' },
    },
    ports: { next: 'Elevated', error: 'Error' },
    says: {
      elevated: 'Goes on from {from} to {to} as well, for {skill}.',
      'not-allowed': 'A conversation on {from} cannot be elevated to {to}.',
      'no-address': 'The customer’s address on the other channel is empty.',
    },
  },
  nl: {
    title: 'Ander kanaal erbij',
    summary: 'Gaat met de klant ook over een ander kanaal verder, zoals een telefoongesprek.',
    help: 'Het gesprek wordt een sessie over meer kanalen: agents met de skill bereiken de klant ook op het andere. Welke kanalen je kunt kiezen hangt af van waar de klant schreef; het eigen kanaal van het gesprek is er nooit bij, en chat, voicemail en werkitems evenmin.',
    search: [
      'elevate',
      'opschalen',
      'bellen',
      'telefoon',
      'e-mail',
      'sms',
      'omnichannel',
      'sessie',
      'callback',
      'voicemail',
    ],
    fields: {
      to: { label: 'Naar kanaal', help: 'Waar agents de klant ook bereiken, naast dit gesprek.' },
      address: {
        label: 'Adres',
        help: 'Nummer of e-mailadres van de klant op dat kanaal.',
        example: '{{ customer.address }}',
      },
      skill: { label: 'Skill', help: 'Van de agents die daar verdergaan.' },
    },
    ports: { next: 'Erbij', error: 'Fout' },
    says: {
      elevated: 'Gaat van {from} ook naar {to}, voor {skill}.',
      'not-allowed': 'Een gesprek op {from} kan niet naar {to}.',
      'no-address': 'Het adres van de klant op het andere kanaal is leeg.',
    },
  },
  fr: {
    title: 'Ajouter un canal',
    summary: 'Continue avec le client aussi par un autre canal, comme un appel téléphonique.',
    help: 'La conversation devient une session sur plusieurs canaux : les agents qui ont la compétence joignent le client aussi sur l’autre. Les canaux possibles dépendent de celui où le client a écrit ; le canal de la conversation n’en est jamais un, ni la messagerie instantanée, la messagerie vocale et les tâches.',
    search: [
      'elevate',
      'escalade',
      'appel',
      'téléphone',
      'courriel',
      'sms',
      'omnicanal',
      'session',
      'callback',
      'voicemail',
    ],
    fields: {
      to: {
        label: 'Vers le canal',
        help: 'Où les agents joignent aussi le client, en plus de cette conversation.',
      },
      address: {
        label: 'Adresse',
        help: 'Le numéro ou l’adresse e-mail du client sur ce canal.',
        example: '{{ customer.address }}',
      },
      skill: { label: 'Compétence', help: 'Des agents qui y continuent.' },
    },
    ports: { next: 'Ajouté', error: 'Erreur' },
    says: {
      elevated: 'Continue de {from} aussi vers {to}, pour {skill}.',
      'not-allowed': 'Une conversation sur {from} ne peut pas passer à {to}.',
      'no-address': 'L’adresse du client sur l’autre canal est vide.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
