import type { ThingInput } from '../sections.ts';
import { description, name } from './common.ts';
import { field, type WordsOf } from './field.ts';

export const skills: WordsOf<ThingInput<'skills'>> = {
  name: field(
    ['Name', 'Naam', 'Nom'],
    [
      '2 to 30 letters, digits or - _ . :',
      '2 tot 30 letters, cijfers of - _ . :',
      '2 à 30 lettres, chiffres ou - _ . :',
    ],
  ),
  description,
  mediaType: field(
    ['Media type', 'Mediatype', 'Type de média'],
    [
      'Contacts of messaging channels are digital.',
      'Contacten van berichtenkanalen zijn digitaal.',
      'Les contacts des canaux de messagerie sont numériques.',
    ],
    { digital: ['Digital', 'Digitaal', 'Numérique'] },
  ),
  direction: field(
    ['Direction', 'Richting', 'Sens'],
    [
      'Digital skills are inbound; outbound is for dialers and channels of your own.',
      'Digitale skills zijn inkomend; uitgaand is voor dialers en eigen kanalen.',
      'Les compétences numériques sont entrantes ; sortant sert aux composeurs et à vos propres canaux.',
    ],
    {
      inbound: ['Inbound', 'Inkomend', 'Entrant'],
      outbound: ['Outbound', 'Uitgaand', 'Sortant'],
    },
  ),
  campaign: field(['Campaign', 'Campagne', 'Campagne']),
  template: field(
    ['Message template', 'Berichttemplate', 'Modèle de message'],
    [
      'For rich content in what agents send first.',
      'Voor rijke inhoud in wat agents zelf als eerste sturen.',
      'Pour le contenu enrichi de ce que les agents envoient en premier.',
    ],
  ),
  subSkill: field(
    ['Sub-skill', 'Subskill', 'Sous-compétence'],
    [
      'Only used where routing queues assign skills.',
      'Alleen gebruikt waar routeringswachtrijen skills toewijzen.',
      'Utilisée seulement là où des files d’acheminement attribuent des compétences.',
    ],
  ),
  hours: field(['Opening hours', 'Openingstijden', 'Horaires']),
  priority: field(
    ['Priority', 'Prioriteit', 'Priorité'],
    [
      'Initial + acceleration × minutes waited, up to the maximum: 0 to 1,000.',
      'Begin + versnelling × gewachte minuten, tot het maximum: 0 tot 1.000.',
      'Initiale + accélération × minutes d’attente, jusqu’au maximum : 0 à 1 000.',
    ],
  ),
  'priority.initial': field(['Initial', 'Begin', 'Initiale']),
  'priority.acceleration': field([
    'Acceleration per minute',
    'Versnelling per minuut',
    'Accélération par minute',
  ]),
  'priority.max': field(['Maximum', 'Maximum', 'Maximum']),
  routing: field(
    ['Who gets the contact', 'Wie het contact krijgt', 'Qui reçoit le contact'],
    ['Among the agents who are free.', 'Onder de agents die vrij zijn.', 'Parmi les agents disponibles.'],
  ),
  'routing.criterion': field(['Criterion', 'Criterium', 'Critère'], undefined, {
    proficiency: ['Best proficiency', 'Beste vaardigheid', 'Meilleure maîtrise'],
    'longest-available': ['Longest available', 'Langst beschikbaar', 'Disponible depuis le plus longtemps'],
    'preferred-agent': ['Preferred agent', 'Voorkeursagent', 'Agent préféré'],
    'least-occupied': ['Least occupied', 'Minst bezet', 'Le moins occupé'],
    'most-occupied': ['Most occupied', 'Meest bezet', 'Le plus occupé'],
  }),
  'routing.focus': field(['Who is preferred', 'Wie de voorkeur heeft', 'Qui est préféré'], undefined, {
    case: ['Who last handled the case', 'Wie de zaak het laatst had', 'Qui a traité le dossier en dernier'],
    customer: [
      'Who last helped the customer',
      'Wie de klant het laatst hielp',
      'Qui a aidé le client en dernier',
    ],
  }),
  'routing.lock': field(['Wait for them', 'Op die agent wachten', 'Attendre cet agent'], undefined, {
    'when-offline': ['Also when offline', 'Ook als die offline is', 'Même hors ligne'],
    'when-available': [
      'When available but busy',
      'Als die beschikbaar maar bezet is',
      'S’il est disponible mais occupé',
    ],
  }),
  'routing.fallback': field(
    ['Fallback time', 'Terugvaltijd', 'Délai de repli'],
    [
      'Required, in seconds: 900 is 15 minutes. Then by proficiency.',
      'Verplicht, in seconden: 900 is 15 minuten. Daarna op vaardigheid.',
      'Obligatoire, en secondes : 900 font 15 minutes. Ensuite selon la maîtrise.',
    ],
  ),
  serviceLevel: field(['Service level', 'Serviceniveau', 'Niveau de service']),
  'serviceLevel.within': field(
    ['Answered within', 'Beantwoord binnen', 'Réponse en'],
    ['Seconds.', 'Seconden.', 'Secondes.'],
  ),
  'serviceLevel.percent': field(
    ['Of contacts', 'Van de contacten', 'Des contacts'],
    ['Percent.', 'Procent.', 'Pour cent.'],
  ),
  'serviceLevel.shortAbandon': field(
    ['Short abandon', 'Kort afgehaakt', 'Abandon court'],
    [
      'Who leaves sooner, in seconds, is not counted.',
      'Wie eerder weggaat, in seconden, telt niet mee.',
      'Qui part plus tôt, en secondes, n’est pas compté.',
    ],
  ),
  acceptReject: field(
    ['Accept or reject', 'Aannemen of weigeren', 'Accepter ou refuser'],
    [
      'Agents take each contact themselves; a rejected one goes back to the queue. Not with Salesforce Classic.',
      'Agents nemen elk contact zelf aan; een geweigerd contact gaat terug in de wachtrij. Niet met Salesforce Classic.',
      'Les agents prennent eux-mêmes chaque contact ; refusé, il retourne en file. Pas avec Salesforce Classic.',
    ],
  ),
  acceptWithin: field(
    ['Time to accept', 'Tijd om aan te nemen', 'Délai d’acceptation'],
    [
      'Seconds; who does not answer by then gets nothing more until they say that they are available (RONA). Counts for transfers and conferences too.',
      'Seconden; wie dan niet reageert, krijgt niets meer tot die zich beschikbaar meldt (RONA). Geldt ook voor doorverbinden en conferenties.',
      'Secondes ; sans réponse d’ici là, l’agent ne reçoit plus rien avant de se remettre disponible (RONA). Vaut aussi pour les transferts et les conférences.',
    ],
  ),
  agentResponse: field(
    ['Agent’s time to reply', 'Antwoordtijd van de agent', 'Délai de réponse de l’agent'],
    [
      'Seconds; agents see it count down.',
      'Seconden; agents zien het aftellen.',
      'Secondes ; les agents voient le décompte.',
    ],
  ),
  customerResponse: field(
    ['Customer’s time to reply', 'Antwoordtijd van de klant', 'Délai de réponse du client'],
    [
      'Seconds; then the contact is taken from the agent.',
      'Seconden; daarna gaat het contact bij de agent weg.',
      'Secondes ; ensuite le contact est retiré à l’agent.',
    ],
  ),
  wrapUp: field(
    ['Wrap-up time', 'Nawerktijd', 'Temps de clôture'],
    [
      'Seconds after a contact; 0 is none. Where a disposition is required, wrap-up lasts until one is chosen.',
      'Seconden na een contact; 0 is geen. Is een afhandelcode verplicht, dan duurt nawerk tot er een is gekozen.',
      'Secondes après un contact ; 0 pour aucun. Si un code de clôture est obligatoire, la clôture dure jusqu’à son choix.',
    ],
  ),
  dispositions: field(['Dispositions', 'Afhandelcodes', 'Codes de clôture']),
  'dispositions.required': field(['Required', 'Verplicht', 'Obligatoire']),
  'dispositions.choices': field(['To choose from', 'Keuzes', 'Choix proposés']),
};

export const campaigns: WordsOf<ThingInput<'campaigns'>> = { name, description };

export const routingQueues: WordsOf<ThingInput<'routingQueues'>> = {
  name,
  filters: field(
    ['Filters', 'Filters', 'Filtres'],
    [
      'The queue takes a case when all conditions of one filter hold.',
      'De wachtrij neemt een zaak als alle voorwaarden van één filter kloppen.',
      'La file prend un dossier quand toutes les conditions d’un filtre sont remplies.',
    ],
  ),
  'filters.name': name,
  'filters.conditions': field(['Conditions', 'Voorwaarden', 'Conditions']),
  'filters.conditions.kind': field(['Kind', 'Soort', 'Type'], undefined, {
    'included-channels': ['Included channels', 'Opgenomen kanalen', 'Canaux inclus'],
  }),
  'filters.conditions.pointsOfContact': field(['Points of contact', 'Contactpunten', 'Points de contact']),
  skill: field(['Skill given', 'Toegewezen skill', 'Compétence attribuée']),
  agents: field(['Agents', 'Agents', 'Agents']),
};

export const routingAttributes: WordsOf<ThingInput<'routingAttributes'>> = { name };
