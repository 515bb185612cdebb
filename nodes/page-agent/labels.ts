import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Page agent',
    summary: 'Puts a message in front of an agent, such as what to know before answering.',
    help: 'The message pops up on the agent’s desk; the customer does not see it. It goes to the agent you name, else to the one who has the conversation; while nobody has it, to the one who gets it.',
    search: ['page', 'notify', 'alert', 'whisper', 'agent', 'pop'],
    fields: {
      agent: { label: 'Agent', help: 'Empty: whoever has, or gets, the conversation.' },
      title: {
        label: 'Title',
        help: 'Stands above the message on the agent’s desk.',
        example: 'Customer {{ customer.name }}',
      },
      text: {
        label: 'Message',
        help: 'What the agent reads; the customer never sees it.',
        example: 'Wrote: {{ message.text }}',
      },
    },
    ports: { next: 'Paged', error: 'Error' },
    says: {
      paged: 'The message goes to {agent}.',
      'paged-later': 'Nobody has the conversation yet: the message goes to who gets it.',
    },
  },
  nl: {
    title: 'Agent oproepen',
    summary: 'Zet een bericht voor een agent klaar, zoals wat te weten voor het antwoorden.',
    help: 'Het bericht verschijnt op de werkplek van de agent; de klant ziet het niet. Het gaat naar de agent die je noemt, anders naar wie het gesprek heeft; zolang niemand het heeft, naar wie het krijgt.',
    search: ['page', 'melden', 'waarschuwen', 'fluisteren', 'agent', 'pop-up'],
    fields: {
      agent: { label: 'Agent', help: 'Leeg: wie het gesprek heeft of krijgt.' },
      title: {
        label: 'Titel',
        help: 'Staat boven het bericht op het scherm van de agent.',
        example: 'Klant {{ customer.name }}',
      },
      text: {
        label: 'Bericht',
        help: 'Wat de agent leest; de klant ziet het nooit.',
        example: 'Schreef: {{ message.text }}',
      },
    },
    ports: { next: 'Opgeroepen', error: 'Fout' },
    says: {
      paged: 'Het bericht gaat naar {agent}.',
      'paged-later': 'Niemand heeft het gesprek nog: het bericht gaat naar wie het krijgt.',
    },
  },
  fr: {
    title: 'Alerter l’agent',
    summary: 'Met un message devant un agent, par exemple ce qu’il faut savoir avant de répondre.',
    help: 'Le message apparaît sur le poste de l’agent ; le client ne le voit pas. Il va à l’agent que vous nommez, sinon à celui qui a la conversation ; tant que personne ne l’a, à celui qui la recevra.',
    search: ['page', 'notifier', 'alerte', 'chuchoter', 'agent', 'fenêtre'],
    fields: {
      agent: { label: 'Agent', help: 'Vide : celui qui a, ou recevra, la conversation.' },
      title: {
        label: 'Titre',
        help: 'Au-dessus du message, sur le bureau de l’agent.',
        example: 'Client {{ customer.name }}',
      },
      text: {
        label: 'Message',
        help: 'Ce que lit l’agent ; le client ne le voit jamais.',
        example: 'A écrit : {{ message.text }}',
      },
    },
    ports: { next: 'Alerté', error: 'Erreur' },
    says: {
      paged: 'Le message va à {agent}.',
      'paged-later': 'Personne n’a encore la conversation : le message va à qui la recevra.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
