import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Set status',
    summary: 'Says where the customer’s case stands.',
    help: 'Agents and reports see the status. “Closed” closes the conversation at once, also when it waits in a queue or an agent has it, and the script ends; the other statuses leave the conversation where it is.',
    search: [
      'status',
      'case',
      'update digital contact status',
      'pending',
      'escalated',
      'resolved',
      'closed',
      'updatecontact',
    ],
    fields: {
      status: {
        label: 'Status',
        help: '“Closed” ends the conversation and the script at once.',
        options: {
          open: 'Open',
          pending: 'Pending',
          escalated: 'Escalated',
          resolved: 'Resolved',
          closed: 'Closed',
        },
      },
    },
    ports: { next: 'Set' },
    says: {
      set: 'The status of the case is now “{status}”.',
      closed: 'The case is “{status}”, and so is the conversation.',
    },
  },
  nl: {
    title: 'Status instellen',
    summary: 'Zegt hoe het met de zaak van de klant staat.',
    help: 'Agents en rapporten zien de status. “Gesloten” sluit het gesprek meteen, ook als het in een wachtrij staat of een agent het heeft, en het script eindigt; de andere statussen laten het gesprek waar het is.',
    search: [
      'status',
      'case',
      'zaak',
      'update digital contact status',
      'in afwachting',
      'geëscaleerd',
      'opgelost',
      'gesloten',
      'updatecontact',
    ],
    fields: {
      status: {
        label: 'Status',
        help: '“Gesloten” beëindigt gesprek en script meteen.',
        options: {
          open: 'Open',
          pending: 'In afwachting',
          escalated: 'Geëscaleerd',
          resolved: 'Opgelost',
          closed: 'Gesloten',
        },
      },
    },
    ports: { next: 'Ingesteld' },
    says: {
      set: 'De status van de zaak is nu “{status}”.',
      closed: 'De zaak is “{status}”, en het gesprek ook.',
    },
  },
  fr: {
    title: 'Définir le statut',
    summary: 'Dit où en est le dossier du client.',
    help: 'Les agents et les rapports voient le statut. « Fermé » ferme la conversation aussitôt, même en file ou chez un agent, et le script se termine ; les autres statuts laissent la conversation où elle est.',
    search: [
      'statut',
      'case',
      'dossier',
      'update digital contact status',
      'en attente',
      'escaladé',
      'résolu',
      'fermé',
      'updatecontact',
    ],
    fields: {
      status: {
        label: 'Statut',
        help: '« Fermé » met fin aussitôt à la conversation et au script.',
        options: {
          open: 'Ouvert',
          pending: 'En attente',
          escalated: 'Escaladé',
          resolved: 'Résolu',
          closed: 'Fermé',
        },
      },
    },
    ports: { next: 'Défini' },
    says: {
      set: 'Le statut du dossier est maintenant « {status} ».',
      closed: 'Le dossier est « {status} », et la conversation aussi.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
