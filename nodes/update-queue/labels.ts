import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, Params, PortId } from './params.ts';

export const labels = {
  en: {
    title: 'Update queue',
    summary: 'Widens who may take a waiting customer, the longer they wait.',
    help: 'For a customer who is in the queue already. Each stage comes so long after this node was reached, if the customer still waits: more agents may take it, its priority goes up, or it moves to another skill. The time already waited counts on. After the last stage the script goes on, or waits on for an agent when nothing is drawn there.',
    search: [
      'updatecontact',
      'bullseye',
      'priority',
      'proficiency',
      'queue',
      'escalate',
      'widen',
      'setpriority',
    ],
    fields: {
      stages: { label: 'Stages', help: 'In order of time.' },
      'stages.after': { label: 'After', help: 'Counted from when this node is reached.' },
      'stages.worst': {
        label: 'Proficiency up to',
        help: 'Agents from 1, the best, up to this one may take it. Empty: no change.',
      },
      'stages.raise': {
        label: 'Raise priority by',
        help: 'Added to the priority, which never exceeds 1,000.',
        unit: 'points',
      },
      'stages.skill': { label: 'Move to skill', help: 'Empty: no change.' },
      'stages.anyAgent': {
        label: 'No longer for one agent alone',
        help: 'If it waited for one person, whoever has the skill may now take it.',
      },
      branches: {
        label: 'Ways out of their own',
        help: 'Not ticked, a customer taken from the agent is queued again.',
        options: { unassigned: 'Taken from the agent' },
      },
    },
    ports: {
      assigned: 'Agent found',
      done: 'After the last stage',
      unassigned: 'Taken from the agent',
      error: 'Error',
    },
    says: {
      changed: 'Stage {stage}: in the queue for {skill} with priority {priority}.',
      assigned: '{agent} takes the conversation for {skill}.',
      unassigned: '{agent} no longer has the conversation.',
      'not-queued':
        'The customer is not in a queue. Put “Assign skill” before this node, and let it go on at once.',
      'not-later': 'Stage {stage} must come later than stage {former}.',
    },
  },
  nl: {
    title: 'Wachtrij bijwerken',
    summary: 'Verruimt wie een wachtende klant mag aannemen naarmate die langer wacht.',
    help: 'Voor een klant die al in de rij staat. Elke trap komt zo lang nadat dit blok is bereikt, als de klant dan nog wacht: meer agents mogen hem aannemen, zijn prioriteit gaat omhoog, of hij gaat naar een andere skill. De tijd die al gewacht is telt door. Na de laatste trap gaat het script verder, of wacht het door op een agent als daar niets is getekend.',
    search: [
      'updatecontact',
      'bullseye',
      'prioriteit',
      'vaardigheid',
      'wachtrij',
      'escaleren',
      'verruimen',
      'setpriority',
    ],
    fields: {
      stages: { label: 'Trappen', help: 'Op volgorde van tijd.' },
      'stages.after': { label: 'Na', help: 'Geteld vanaf het moment dat dit blok wordt bereikt.' },
      'stages.worst': {
        label: 'Vaardigheid tot en met',
        help: 'Agents van 1, de beste, tot en met deze mogen hem aannemen. Leeg: geen wijziging.',
      },
      'stages.raise': {
        label: 'Prioriteit verhogen met',
        help: 'Komt bij de prioriteit, die nooit boven 1.000 komt.',
        unit: 'punten',
      },
      'stages.skill': { label: 'Naar skill', help: 'Leeg: geen wijziging.' },
      'stages.anyAgent': {
        label: 'Niet langer voor één agent alleen',
        help: 'Wachtte het op één persoon, dan mag nu iedereen met de skill het aannemen.',
      },
      branches: {
        label: 'Eigen uitgangen',
        help: 'Niet aangevinkt komt een klant die weg is bij de agent opnieuw in de rij.',
        options: { unassigned: 'Weg bij de agent' },
      },
    },
    ports: {
      assigned: 'Agent gevonden',
      done: 'Na de laatste trap',
      unassigned: 'Weg bij de agent',
      error: 'Fout',
    },
    says: {
      changed: 'Trap {stage}: in de rij voor {skill} met prioriteit {priority}.',
      assigned: '{agent} neemt het gesprek aan voor {skill}.',
      unassigned: '{agent} heeft het gesprek niet meer.',
      'not-queued':
        'De klant staat in geen rij. Zet hiervoor “Skill toewijzen”, en laat dat meteen verdergaan.',
      'not-later': 'Trap {stage} moet later komen dan trap {former}.',
    },
  },
  fr: {
    title: 'Mettre à jour la file',
    summary: 'Élargit qui peut prendre un client à mesure qu’il attend.',
    help: 'Pour un client qui est déjà en file. Chaque palier vient tant de temps après l’arrivée à ce bloc, si le client attend encore : plus d’agents peuvent le prendre, sa priorité augmente, ou il passe à une autre compétence. Le temps déjà attendu continue de compter. Après le dernier palier le script continue, ou attend encore un agent si rien n’est dessiné à cet endroit.',
    search: [
      'updatecontact',
      'bullseye',
      'priorité',
      'maîtrise',
      'file',
      'escalade',
      'élargir',
      'setpriority',
    ],
    fields: {
      stages: { label: 'Paliers', help: 'Dans l’ordre du temps.' },
      'stages.after': { label: 'Après', help: 'Compté depuis l’arrivée à ce bloc.' },
      'stages.worst': {
        label: 'Maîtrise jusqu’à',
        help: 'Les agents de 1, le meilleur, à celui-ci peuvent le prendre. Vide : sans changement.',
      },
      'stages.raise': {
        label: 'Augmenter la priorité de',
        help: 'S’ajoute à la priorité, qui ne dépasse jamais 1 000.',
        unit: 'points',
      },
      'stages.skill': { label: 'Passer à la compétence', help: 'Vide : sans changement.' },
      'stages.anyAgent': {
        label: 'N’attend plus un seul agent',
        help: 'S’il attendait une personne, quiconque a la compétence peut à présent le prendre.',
      },
      branches: {
        label: 'Sorties à part',
        help: 'Sans coche, un client retiré à l’agent est remis en file.',
        options: { unassigned: 'Retirée à l’agent' },
      },
    },
    ports: {
      assigned: 'Agent trouvé',
      done: 'Après le dernier palier',
      unassigned: 'Retirée à l’agent',
      error: 'Erreur',
    },
    says: {
      changed: 'Palier {stage} : en file pour {skill} avec la priorité {priority}.',
      assigned: '{agent} prend la conversation pour {skill}.',
      unassigned: '{agent} n’a plus la conversation.',
      'not-queued':
        'Le client n’est dans aucune file. Placez « Attribuer une compétence » avant ce bloc, et laissez-le continuer aussitôt.',
      'not-later': 'Le palier {stage} doit venir après le palier {former}.',
    },
  },
} satisfies Labels<FieldPath<Params>, PortId, Code>;
