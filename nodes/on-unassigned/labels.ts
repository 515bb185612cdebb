import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'On unassignment',
    summary: 'Goes on here when an agent no longer has the conversation.',
    help: 'The agent gave it back, refused it or did not reply in time. A node that put it in the queue and has a way for this hears it first. Without either the conversation waits in its queue again.',
    search: ['onunassignment', 'unassigned', 'returned', 'rejected', 'requeue', 'rona', 'event'],
    fields: {
      agent: {
        label: 'Save the agent as',
        help: 'The id of who no longer has the conversation.',
        example: 'priorAgentId',
      },
      skill: { label: 'Save the skill as', help: 'The id of the one it was queued for.', example: 'skillId' },
      reason: {
        label: 'Save the reason as',
        help: 'agent, rejected, no-reply, customer-silent or transfer.',
        example: 'reason',
      },
    },
    ports: { next: 'Unassigned' },
    says: {
      unassigned: '{agent} no longer has the conversation ({reason}).',
    },
  },
  nl: {
    title: 'Bij intrekking',
    summary: 'Gaat hier verder als een agent het gesprek niet meer heeft.',
    help: 'De agent gaf het terug, weigerde het of antwoordde niet op tijd. Een node die het in de rij zette en hier een weg voor heeft, hoort het eerst. Zonder beide wacht het gesprek weer in zijn rij.',
    search: [
      'onunassignment',
      'ingetrokken',
      'teruggegeven',
      'geweigerd',
      'opnieuw in de rij',
      'rona',
      'gebeurtenis',
    ],
    fields: {
      agent: {
        label: 'Bewaar de agent als',
        help: 'De id van wie het gesprek niet meer heeft.',
        example: 'vorigeAgentId',
      },
      skill: {
        label: 'Bewaar de skill als',
        help: 'De id van die waarvoor het in de rij stond.',
        example: 'skillId',
      },
      reason: {
        label: 'Bewaar de reden als',
        help: 'agent, rejected, no-reply, customer-silent of transfer.',
        example: 'reden',
      },
    },
    ports: { next: 'Ingetrokken' },
    says: {
      unassigned: '{agent} heeft het gesprek niet meer ({reason}).',
    },
  },
  fr: {
    title: 'Sur désattribution',
    summary: 'Continue ici quand un agent n’a plus la conversation.',
    help: 'L’agent l’a rendue, refusée ou n’a pas répondu à temps. Un nœud qui l’a mise en file et prévoit ce cas l’entend d’abord. Sans l’un ni l’autre, la conversation attend de nouveau dans sa file.',
    search: ['onunassignment', 'désattribué', 'rendu', 'refusé', 'remettre en file', 'rona', 'événement'],
    fields: {
      agent: {
        label: 'Enregistrer l’agent dans',
        help: 'L’id de qui n’a plus la conversation.',
        example: 'agentPrecedent',
      },
      skill: {
        label: 'Enregistrer la compétence dans',
        help: 'L’id de celle pour laquelle elle était en file.',
        example: 'competenceId',
      },
      reason: {
        label: 'Enregistrer la raison dans',
        help: 'agent, rejected, no-reply, customer-silent ou transfer.',
        example: 'raison',
      },
    },
    ports: { next: 'Désattribuée' },
    says: {
      unassigned: '{agent} n’a plus la conversation ({reason}).',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
