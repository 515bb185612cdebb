import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, Params, PortId } from './params.ts';

export const labels = {
  en: {
    title: 'Queue info',
    summary: 'Keeps how long the queue is, so that the script can tell the customer or choose another way.',
    help: 'Asks how the queue of a skill stands and keeps what you name a variable for: how many wait, how long the first has waited, how many agents could take a contact now, and the estimated wait. Without an answer within 10 seconds it goes on by “No answer”, or fails when nothing is drawn there. What the customer writes meanwhile does not call it off: it is kept as the latest message.',
    search: ['getqueue', 'estimated wait time', 'ewt', 'position', 'longest wait', 'queue', 'agents'],
    fields: {
      skill: {
        label: 'Skill',
        help: 'Empty: the one the customer waits for, else the default skill of the point of contact.',
        example: 'The customer’s own skill',
      },
      waiting: { label: 'How many wait', help: 'Contacts in the queue of this skill at the moment.' },
      longestWait: { label: 'Longest wait', help: 'Whole seconds; 0 when nobody waits.' },
      available: { label: 'Agents available', help: 'Who could take a contact now.' },
      estimatedWait: { label: 'Estimated wait', help: 'Whole seconds; -1 while too little is known.' },
    },
    ports: { next: 'Known', timeout: 'No answer', error: 'Error' },
    says: {
      answered: '{waiting} wait, the first for {longestWait} s; {available} agents could take a contact.',
      'no-answer': 'No answer on how the queue stands came within 10 seconds.',
      'keeps-nothing': 'The answer is not kept. Name a variable for what you want to know.',
    },
  },
  nl: {
    title: 'Wachtrij opvragen',
    summary: 'Bewaart hoe lang de rij is, zodat het script het kan zeggen of een andere weg kan kiezen.',
    help: 'Vraagt hoe de rij van een skill ervoor staat en bewaart waarvoor je een variabele noemt: hoeveel er wachten, hoe lang de eerste al wacht, hoeveel agents nu een contact kunnen aannemen, en de verwachte wachttijd. Zonder antwoord binnen 10 seconden gaat het verder bij “Geen antwoord”, of mislukt het als daar niets is getekend. Wat de klant intussen schrijft, breekt het niet af: het blijft bewaard als laatste bericht.',
    search: [
      'getqueue',
      'verwachte wachttijd',
      'estimated wait time',
      'ewt',
      'positie',
      'langste wachttijd',
      'wachtrij',
      'agents',
    ],
    fields: {
      skill: {
        label: 'Skill',
        help: 'Leeg: die waarop de klant wacht, anders de standaardskill van het contactpunt.',
        example: 'De eigen skill van de klant',
      },
      waiting: {
        label: 'Hoeveel er wachten',
        help: 'Contacten die op dit moment in de rij van deze skill staan.',
      },
      longestWait: { label: 'Langste wachttijd', help: 'Hele seconden; 0 als niemand wacht.' },
      available: { label: 'Beschikbare agents', help: 'Wie nu een contact kan aannemen.' },
      estimatedWait: {
        label: 'Verwachte wachttijd',
        help: 'Hele seconden; -1 zolang er te weinig bekend is.',
      },
    },
    ports: { next: 'Bekend', timeout: 'Geen antwoord', error: 'Fout' },
    says: {
      answered:
        'Er wachten er {waiting}, de eerste al {longestWait} s; {available} agents kunnen een contact aannemen.',
      'no-answer': 'Binnen 10 seconden kwam geen antwoord op hoe de rij ervoor staat.',
      'keeps-nothing': 'Het antwoord wordt niet bewaard. Noem een variabele voor wat je wilt weten.',
    },
  },
  fr: {
    title: 'État de la file',
    summary: 'Garde la longueur de la file, pour le dire au client ou choisir un autre chemin.',
    help: 'Demande l’état de la file d’une compétence et garde ce pour quoi vous nommez une variable : combien attendent, depuis quand le premier attend, combien d’agents pourraient prendre un contact maintenant, et l’attente estimée. Sans réponse en 10 secondes, il continue par « Sans réponse », ou échoue si rien n’est dessiné à cet endroit. Ce que le client écrit pendant ce temps ne l’interrompt pas : c’est gardé comme dernier message.',
    search: [
      'getqueue',
      'attente estimée',
      'estimated wait time',
      'ewt',
      'position',
      'plus longue attente',
      'file',
      'agents',
    ],
    fields: {
      skill: {
        label: 'Compétence',
        help: 'Vide : celle que le client attend, sinon celle par défaut du point de contact.',
        example: 'La compétence du client',
      },
      waiting: {
        label: 'Combien attendent',
        help: 'Les contacts en ce moment dans la file de cette compétence.',
      },
      longestWait: { label: 'Plus longue attente', help: 'Secondes entières ; 0 quand personne n’attend.' },
      available: { label: 'Agents disponibles', help: 'Qui pourrait prendre un contact maintenant.' },
      estimatedWait: {
        label: 'Attente estimée',
        help: 'Secondes entières ; -1 tant qu’on en sait trop peu.',
      },
    },
    ports: { next: 'Connu', timeout: 'Sans réponse', error: 'Erreur' },
    says: {
      answered:
        '{waiting} attendent, le premier depuis {longestWait} s ; {available} agents pourraient prendre un contact.',
      'no-answer': 'Aucune réponse sur l’état de la file en 10 secondes.',
      'keeps-nothing': 'La réponse n’est pas gardée. Nommez une variable pour ce que vous voulez savoir.',
    },
  },
} satisfies Labels<FieldPath<Params>, PortId, Code>;
