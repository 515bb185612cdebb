import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'On assignment',
    summary: 'Goes on here when an agent gets the conversation.',
    help: 'A “To skill” node that waits for an agent hears it first; every other assignment, also a transfer from one agent to another, comes here and replaces what was running.',
    search: ['onassignment', 'onassign', 'onanswer', 'ontransfer', 'assigned', 'agent', 'transfer', 'event'],
    fields: {
      agent: { label: 'Save the agent as', help: 'The id of who got the conversation.', example: 'agentId' },
      skill: { label: 'Save the skill as', help: 'The id of the one it was queued for.', example: 'skillId' },
      previousAgent: {
        label: 'Save the previous agent as',
        help: 'Empty when nobody had it before.',
        example: 'priorAgentId',
      },
      isTransfer: {
        label: 'Save whether it is a transfer as',
        help: 'Yes only from one agent to another.',
        example: 'isTransfer',
      },
    },
    ports: { next: 'Assigned' },
    says: {
      assigned: '{agent} got the conversation, for “{skill}”.',
      transferred: '{agent} got the conversation from {from}.',
    },
  },
  nl: {
    title: 'Bij toewijzing',
    summary: 'Gaat hier verder als een agent het gesprek krijgt.',
    help: 'Een node “Naar skill” die op een agent wacht hoort het eerst; elke andere toewijzing, ook het doorverbinden van de ene agent naar de andere, komt hier en vervangt wat er liep.',
    search: [
      'onassignment',
      'onassign',
      'onanswer',
      'ontransfer',
      'toegewezen',
      'agent',
      'doorverbinden',
      'gebeurtenis',
    ],
    fields: {
      agent: { label: 'Bewaar de agent als', help: 'De id van wie het gesprek kreeg.', example: 'agentId' },
      skill: {
        label: 'Bewaar de skill als',
        help: 'De id van die waarvoor het in de rij stond.',
        example: 'skillId',
      },
      previousAgent: {
        label: 'Bewaar de vorige agent als',
        help: 'Leeg als niemand het eerder had.',
        example: 'vorigeAgentId',
      },
      isTransfer: {
        label: 'Bewaar of het doorverbonden is als',
        help: 'Alleen ja van de ene agent naar de andere.',
        example: 'isDoorverbonden',
      },
    },
    ports: { next: 'Toegewezen' },
    says: {
      assigned: '{agent} kreeg het gesprek, voor “{skill}”.',
      transferred: '{agent} kreeg het gesprek van {from}.',
    },
  },
  fr: {
    title: 'Sur attribution',
    summary: 'Continue ici quand un agent reçoit la conversation.',
    help: 'Un nœud « Vers compétence » qui attend un agent l’entend d’abord ; toute autre attribution, transfert d’un agent à un autre compris, arrive ici et remplace ce qui était en cours.',
    search: [
      'onassignment',
      'onassign',
      'onanswer',
      'ontransfer',
      'attribué',
      'agent',
      'transfert',
      'événement',
    ],
    fields: {
      agent: {
        label: 'Enregistrer l’agent dans',
        help: 'L’id de qui a reçu la conversation.',
        example: 'agentId',
      },
      skill: {
        label: 'Enregistrer la compétence dans',
        help: 'L’id de celle pour laquelle elle était en file.',
        example: 'competenceId',
      },
      previousAgent: {
        label: 'Enregistrer l’agent précédent dans',
        help: 'Vide si personne ne l’avait avant.',
        example: 'agentPrecedent',
      },
      isTransfer: {
        label: 'Enregistrer s’il s’agit d’un transfert dans',
        help: 'Oui seulement d’un agent à un autre.',
        example: 'estTransfert',
      },
    },
    ports: { next: 'Attribuée' },
    says: {
      assigned: '{agent} a reçu la conversation, pour « {skill} ».',
      transferred: '{agent} a reçu la conversation de {from}.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
