import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Set disposition',
    summary: 'Says how the conversation ended.',
    help: 'Reports count conversations by their disposition. An agent who gets the conversation later can still choose another.',
    search: ['disposition', 'outcome', 'result', 'wrap-up', 'notes'],
    fields: {
      disposition: { label: 'Disposition', help: 'What reports count the conversation as.' },
      notes: {
        label: 'Notes',
        help: 'What agents and reports read beside it.',
        example: 'Answered by the menu: {{ vars.topic }}',
      },
    },
    ports: { next: 'Set', error: 'Error' },
    says: {
      set: 'The disposition is “{disposition}”.',
      inactive: 'The disposition “{disposition}” is no longer in use. Choose another.',
    },
  },
  nl: {
    title: 'Afhandelcode instellen',
    summary: 'Zegt hoe het gesprek is afgelopen.',
    help: 'Rapporten tellen gesprekken per afhandelcode. Een agent die het gesprek later krijgt, kan nog een andere kiezen.',
    search: ['disposition', 'afhandelcode', 'uitkomst', 'resultaat', 'notities'],
    fields: {
      disposition: { label: 'Afhandelcode', help: 'Waaronder rapporten het gesprek tellen.' },
      notes: {
        label: 'Notities',
        help: 'Wat agents en rapporten erbij lezen.',
        example: 'Beantwoord door het menu: {{ vars.onderwerp }}',
      },
    },
    ports: { next: 'Ingesteld', error: 'Fout' },
    says: {
      set: 'De afhandelcode is “{disposition}”.',
      inactive: 'De afhandelcode “{disposition}” is niet meer in gebruik. Kies een andere.',
    },
  },
  fr: {
    title: 'Définir la qualification',
    summary: 'Dit comment la conversation s’est terminée.',
    help: 'Les rapports comptent les conversations par qualification. Un agent qui reçoit la conversation plus tard peut encore en choisir une autre.',
    search: ['disposition', 'qualification', 'résultat', 'issue', 'notes'],
    fields: {
      disposition: { label: 'Qualification', help: 'Sous quoi les rapports comptent la conversation.' },
      notes: {
        label: 'Notes',
        help: 'Ce que les agents et les rapports lisent à côté.',
        example: 'Répondu par le menu : {{ vars.sujet }}',
      },
    },
    ports: { next: 'Définie', error: 'Erreur' },
    says: {
      set: 'La qualification est « {disposition} ».',
      inactive: 'La qualification « {disposition} » n’est plus utilisée. Choisissez-en une autre.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
