import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Assign skill',
    summary: 'Puts the customer in the queue for agents with a skill.',
    help: 'The conversation waits for an agent who has the skill; one skill for everyone, or one per language. Highest priority goes first: the initial priority plus the acceleration for each minute waited, 1,000 at most. With a limit on the wait, the script goes on after it while the customer keeps their place in the queue.',
    search: ['queue', 'reqagent', 'route', 'agent', 'skill', 'priority', 'transfer'],
    fields: {
      skill: { label: 'Skill', help: 'One for everyone, or one per language.' },
      priority: { label: 'Initial priority', help: '0 (last) to 1,000 (first).' },
      acceleration: { label: 'Acceleration', help: 'Priority gained per minute of waiting.' },
      timeout: {
        label: 'Limit on the wait',
        help: 'After this the script goes on by “Still waiting”. Empty: no limit.',
      },
    },
    ports: { assigned: 'Agent found', timeout: 'Still waiting', error: 'Error' },
    says: {
      queued:
        'Queued for {skill} (language {language}) with priority {priority}, +{acceleration} per minute.',
      assigned: '{agent} takes the conversation for {skill}.',
      'no-agent': 'No agent was free within {seconds} seconds; the customer stays in the queue.',
    },
  },
  nl: {
    title: 'Skill toewijzen',
    summary: 'Zet de klant in de wachtrij voor agents met een skill.',
    help: 'Het gesprek wacht op een agent met de skill; één skill voor iedereen, of één per taal. De hoogste prioriteit gaat voor: de beginprioriteit plus de versnelling voor elke minuut wachten, tot 1.000. Met een grens aan het wachten gaat het script daarna door, terwijl de klant zijn plaats in de rij houdt.',
    search: ['wachtrij', 'reqagent', 'routeren', 'agent', 'skill', 'prioriteit', 'doorverbinden'],
    fields: {
      skill: { label: 'Skill', help: 'Eén voor iedereen, of één per taal.' },
      priority: { label: 'Beginprioriteit', help: '0 (laatst) tot 1.000 (eerst).' },
      acceleration: { label: 'Versnelling', help: 'Prioriteit erbij per minuut wachten.' },
      timeout: {
        label: 'Grens aan het wachten',
        help: 'Daarna gaat het script door bij “Wacht nog”. Leeg: geen grens.',
      },
    },
    ports: { assigned: 'Agent gevonden', timeout: 'Wacht nog', error: 'Fout' },
    says: {
      queued:
        'In de rij voor {skill} (taal {language}) met prioriteit {priority}, +{acceleration} per minuut.',
      assigned: '{agent} neemt het gesprek aan voor {skill}.',
      'no-agent': 'Binnen {seconds} seconden was geen agent vrij; de klant blijft in de rij.',
    },
  },
  fr: {
    title: 'Attribuer une compétence',
    summary: 'Met le client en file pour les agents qui ont une compétence.',
    help: 'La conversation attend un agent qui a la compétence ; une seule pour tous, ou une par langue. La plus haute priorité passe d’abord : la priorité initiale plus l’accélération pour chaque minute d’attente, 1 000 au plus. Avec une limite d’attente, le script continue ensuite tandis que le client garde sa place dans la file.',
    search: ['file', 'reqagent', 'router', 'agent', 'compétence', 'priorité', 'transfert'],
    fields: {
      skill: { label: 'Compétence', help: 'Une pour tous, ou une par langue.' },
      priority: { label: 'Priorité initiale', help: 'De 0 (dernier) à 1 000 (premier).' },
      acceleration: { label: 'Accélération', help: 'Priorité gagnée par minute d’attente.' },
      timeout: {
        label: 'Limite d’attente',
        help: 'Ensuite le script continue par « Attend encore ». Vide : sans limite.',
      },
    },
    ports: { assigned: 'Agent trouvé', timeout: 'Attend encore', error: 'Erreur' },
    says: {
      queued:
        'En file pour {skill} (langue {language}) avec la priorité {priority}, +{acceleration} par minute.',
      assigned: '{agent} prend la conversation pour {skill}.',
      'no-agent': 'Aucun agent libre en {seconds} secondes ; le client reste en file.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
