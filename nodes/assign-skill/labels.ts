import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, Params, PortId } from './params.ts';

export const labels = {
  en: {
    title: 'Assign skill',
    summary: 'Puts the customer in the queue for agents with a skill.',
    help: 'The conversation waits for an agent who has the skill: one for everyone, one per language, or the default of wherever the customer wrote to. Highest priority goes first: the initial priority plus the acceleration for each minute waited, up to the maximum; what you leave empty, the skill itself says. You can narrow who may take it, down to one agent. Whatever way the script goes on, the customer keeps their place in the queue. When an agent gives the conversation back later, the customer is queued again, unless you give that a way out of its own. A conversation that an agent has already cannot be queued: that is an error.',
    search: [
      'queue',
      'reqagent',
      'route',
      'agent',
      'skill',
      'priority',
      'transfer',
      'bullseye',
      'proficiency',
      'setpriority',
      'callback',
    ],
    fields: {
      skill: {
        label: 'Skill',
        help: 'One for everyone, or one per language. Empty: the default skill of the point of contact.',
        example: 'The default skill',
      },
      priority: {
        label: 'Initial priority',
        help: 'The highest goes first. Empty: the skill’s own.',
        unit: 'points',
      },
      acceleration: {
        label: 'Acceleration',
        help: 'Priority gained while waiting. Empty: the skill’s own.',
        unit: 'per minute',
      },
      maxPriority: {
        label: 'Maximum priority',
        help: 'However long the wait. Empty: the skill’s own.',
        unit: 'points',
      },
      proficiency: {
        label: 'Proficiency',
        help: 'Only agents this good at the skill. Empty: all who have it.',
      },
      'proficiency.best': { label: 'From', help: '1 is the best.' },
      'proficiency.worst': { label: 'To', help: '20 is the worst.' },
      agent: { label: 'Agent', help: 'Only this agent: the customer waits until they are free.' },
      attributes: { label: 'Attributes', help: 'Only agents who have all of these; five at most is wise.' },
      afterwards: {
        label: 'Then',
        help: 'Whoever goes on at once keeps their place in the queue.',
        options: { wait: 'Wait for an agent', 'go-on': 'Go on at once' },
      },
      timeout: {
        label: 'Limit on the wait',
        help: 'After this the script goes on by “Still waiting”. Empty: no limit.',
      },
      branches: {
        label: 'Ways out of their own',
        help: 'Not ticked, a customer taken from the agent is queued again, and one whom nobody is at work for waits on.',
        options: { unassigned: 'Taken from the agent', 'no-agents': 'Nobody at work' },
      },
    },
    ports: {
      assigned: 'Agent found',
      queued: 'In the queue',
      unassigned: 'Taken from the agent',
      'no-agents': 'Nobody at work',
      timeout: 'Still waiting',
      error: 'Error',
    },
    says: {
      'already-assigned':
        '{agent} has the conversation already. Let the agent transfer it, or queue it before one takes it.',
      queued:
        'Queued for {skill} (language {language}) with priority {priority}, +{acceleration} per minute.',
      assigned: '{agent} takes the conversation for {skill}.',
      unassigned: '{agent} no longer has the conversation.',
      'no-agents': 'Nobody who may take it for {skill} is at work; the customer stays in the queue.',
      'no-agent': 'No agent was free within {seconds} seconds; the customer stays in the queue.',
      'range-reversed': 'Proficiency runs from the best to the worst: {best} is worse than {worst}.',
      'many-attributes': 'The contact asks for {count} attributes. Keep it to {max}, or few agents will do.',
    },
  },
  nl: {
    title: 'Skill toewijzen',
    summary: 'Zet de klant in de wachtrij voor agents met een skill.',
    help: 'Het gesprek wacht op een agent met de skill: één voor iedereen, één per taal, of de standaardskill van waar de klant naartoe schreef. De hoogste prioriteit gaat voor: de beginprioriteit plus de versnelling voor elke minuut wachten, tot het maximum; wat je leeg laat, zegt de skill zelf. Je kunt beperken wie het mag aannemen, tot één agent toe. Hoe het script ook verdergaat, de klant houdt zijn plaats in de rij. Geeft een agent het gesprek later terug, dan komt de klant opnieuw in de rij, tenzij je dat een eigen uitgang geeft. Een gesprek dat al bij een agent is, kan niet in de rij: dat is een fout.',
    search: [
      'wachtrij',
      'reqagent',
      'routeren',
      'agent',
      'skill',
      'prioriteit',
      'doorverbinden',
      'bullseye',
      'vaardigheid',
      'setpriority',
      'callback',
    ],
    fields: {
      skill: {
        label: 'Skill',
        help: 'Eén voor iedereen, of één per taal. Leeg: de standaardskill van het contactpunt.',
        example: 'De standaardskill',
      },
      priority: {
        label: 'Beginprioriteit',
        help: 'De hoogste gaat eerst. Leeg: die van de skill.',
        unit: 'punten',
      },
      acceleration: {
        label: 'Versnelling',
        help: 'Prioriteit erbij tijdens het wachten. Leeg: die van de skill.',
        unit: 'per minuut',
      },
      maxPriority: {
        label: 'Hoogste prioriteit',
        help: 'Hoe lang het wachten ook duurt. Leeg: die van de skill.',
        unit: 'punten',
      },
      proficiency: {
        label: 'Vaardigheid',
        help: 'Alleen agents die zo goed zijn in de skill. Leeg: iedereen die hem heeft.',
      },
      'proficiency.best': { label: 'Van', help: '1 is het best.' },
      'proficiency.worst': { label: 'Tot en met', help: '20 is het slechtst.' },
      agent: { label: 'Agent', help: 'Alleen deze agent: de klant wacht tot die vrij is.' },
      attributes: {
        label: 'Kenmerken',
        help: 'Alleen agents die ze allemaal hebben; ten hoogste vijf is verstandig.',
      },
      afterwards: {
        label: 'Daarna',
        help: 'Wie meteen verdergaat, houdt de plaats in de wachtrij.',
        options: { wait: 'Op een agent wachten', 'go-on': 'Meteen verdergaan' },
      },
      timeout: {
        label: 'Grens aan het wachten',
        help: 'Daarna gaat het script door bij “Wacht nog”. Leeg: geen grens.',
      },
      branches: {
        label: 'Eigen uitgangen',
        help: 'Niet aangevinkt komt een klant die weg is bij de agent opnieuw in de rij, en wacht een klant voor wie niemand aan het werk is door.',
        options: { unassigned: 'Weg bij de agent', 'no-agents': 'Niemand aan het werk' },
      },
    },
    ports: {
      assigned: 'Agent gevonden',
      queued: 'In de rij',
      unassigned: 'Weg bij de agent',
      'no-agents': 'Niemand aan het werk',
      timeout: 'Wacht nog',
      error: 'Fout',
    },
    says: {
      'already-assigned':
        '{agent} heeft het gesprek al. Laat de agent doorverbinden, of zet het in de rij voordat iemand het aanneemt.',
      queued:
        'In de rij voor {skill} (taal {language}) met prioriteit {priority}, +{acceleration} per minuut.',
      assigned: '{agent} neemt het gesprek aan voor {skill}.',
      unassigned: '{agent} heeft het gesprek niet meer.',
      'no-agents': 'Niemand die het mag aannemen voor {skill} is aan het werk; de klant blijft in de rij.',
      'no-agent': 'Binnen {seconds} seconden was geen agent vrij; de klant blijft in de rij.',
      'range-reversed': 'Vaardigheid loopt van best naar slechtst: {best} is slechter dan {worst}.',
      'many-attributes':
        'Het contact vraagt om {count} kenmerken. Houd het op {max}, anders voldoen weinig agents.',
    },
  },
  fr: {
    title: 'Attribuer une compétence',
    summary: 'Met le client en file pour les agents qui ont une compétence.',
    help: 'La conversation attend un agent qui a la compétence : une seule pour tous, une par langue, ou celle par défaut du point de contact où le client a écrit. La plus haute priorité passe d’abord : la priorité initiale plus l’accélération pour chaque minute d’attente, jusqu’au maximum ; ce que vous laissez vide, la compétence le dit. Vous pouvez restreindre qui peut la prendre, jusqu’à un seul agent. De quelque manière que le script continue, le client garde sa place dans la file. Si un agent rend la conversation plus tard, le client est remis en file, sauf si vous donnez à ce cas une sortie à part. Une conversation qu’un agent a déjà ne peut être mise en file : c’est une erreur.',
    search: [
      'file',
      'reqagent',
      'router',
      'agent',
      'compétence',
      'priorité',
      'transfert',
      'bullseye',
      'maîtrise',
      'setpriority',
      'callback',
    ],
    fields: {
      skill: {
        label: 'Compétence',
        help: 'Une pour tous, ou une par langue. Vide : celle par défaut du point de contact.',
        example: 'La compétence par défaut',
      },
      priority: {
        label: 'Priorité initiale',
        help: 'La plus haute passe d’abord. Vide : celle de la compétence.',
        unit: 'points',
      },
      acceleration: {
        label: 'Accélération',
        help: 'Priorité gagnée pendant l’attente. Vide : celle de la compétence.',
        unit: 'par minute',
      },
      maxPriority: {
        label: 'Priorité maximale',
        help: 'Quelle que soit l’attente. Vide : celle de la compétence.',
        unit: 'points',
      },
      proficiency: {
        label: 'Maîtrise',
        help: 'Seulement les agents de ce niveau. Vide : tous ceux qui ont la compétence.',
      },
      'proficiency.best': { label: 'De', help: '1 est le meilleur.' },
      'proficiency.worst': { label: 'À', help: '20 est le moins bon.' },
      agent: { label: 'Agent', help: 'Seulement cet agent : le client attend qu’il soit libre.' },
      attributes: {
        label: 'Attributs',
        help: 'Seulement les agents qui les ont tous ; cinq au plus, c’est sage.',
      },
      afterwards: {
        label: 'Ensuite',
        help: 'Qui continue aussitôt garde sa place dans la file.',
        options: { wait: 'Attendre un agent', 'go-on': 'Continuer aussitôt' },
      },
      timeout: {
        label: 'Limite d’attente',
        help: 'Ensuite le script continue par « Attend encore ». Vide : sans limite.',
      },
      branches: {
        label: 'Sorties à part',
        help: 'Sans coche, un client retiré à l’agent est remis en file, et celui pour qui personne n’est au travail attend encore.',
        options: { unassigned: 'Retirée à l’agent', 'no-agents': 'Personne au travail' },
      },
    },
    ports: {
      assigned: 'Agent trouvé',
      queued: 'En file',
      unassigned: 'Retirée à l’agent',
      'no-agents': 'Personne au travail',
      timeout: 'Attend encore',
      error: 'Erreur',
    },
    says: {
      'already-assigned':
        '{agent} a déjà la conversation. Laissez l’agent la transférer, ou mettez-la en file avant qu’un agent la prenne.',
      queued:
        'En file pour {skill} (langue {language}) avec la priorité {priority}, +{acceleration} par minute.',
      assigned: '{agent} prend la conversation pour {skill}.',
      unassigned: '{agent} n’a plus la conversation.',
      'no-agents': 'Personne qui puisse la prendre pour {skill} n’est au travail ; le client reste en file.',
      'no-agent': 'Aucun agent libre en {seconds} secondes ; le client reste en file.',
      'range-reversed': 'La maîtrise va du meilleur au moins bon : {best} est moins bon que {worst}.',
      'many-attributes':
        'Le contact demande {count} attributs. Tenez-vous-en à {max}, sinon peu d’agents conviennent.',
    },
  },
} satisfies Labels<FieldPath<Params>, PortId, Code>;
