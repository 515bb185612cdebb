import type { FieldPath } from '#runtime/index.ts';
import type { FormInput, ThingInput } from '../sections.ts';
import { name } from './common.ts';
import { field, type Three, type WordsOf } from './field.ts';

type ChannelSla = NonNullable<FormInput<'sla'>['channels']>[string];
type ChannelPath = `channels.${Exclude<FieldPath<ChannelSla>, ''>}`;

const from = field(['Opens', 'Open', 'Ouverture']);
const to = field(['Closes', 'Dicht', 'Fermeture']);
const day = (words: Three) =>
  field(words, [
    'At most two blocks; none is closed all day.',
    'Hoogstens twee blokken; geen is de hele dag dicht.',
    'Deux plages au plus ; aucune : fermé toute la journée.',
  ]);
const monday = day(['Monday', 'Maandag', 'Lundi']);
const tuesday = day(['Tuesday', 'Dinsdag', 'Mardi']);
const wednesday = day(['Wednesday', 'Woensdag', 'Mercredi']);
const thursday = day(['Thursday', 'Donderdag', 'Jeudi']);
const friday = day(['Friday', 'Vrijdag', 'Vendredi']);
const saturday = day(['Saturday', 'Zaterdag', 'Samedi']);
const sunday = day(['Sunday', 'Zondag', 'Dimanche']);

export const hours: WordsOf<ThingInput<'hours'>> = {
  name,
  timeZone: field(
    ['Time zone', 'Tijdzone', 'Fuseau horaire'],
    ['Such as Europe/Amsterdam.', 'Zoals Europe/Amsterdam.', 'Comme Europe/Paris.'],
  ),
  week: field(['Week', 'Week', 'Semaine']),
  ...{ 'week.mon': monday, 'week.mon.from': from, 'week.mon.to': to },
  ...{ 'week.tue': tuesday, 'week.tue.from': from, 'week.tue.to': to },
  ...{ 'week.wed': wednesday, 'week.wed.from': from, 'week.wed.to': to },
  ...{ 'week.thu': thursday, 'week.thu.from': from, 'week.thu.to': to },
  ...{ 'week.fri': friday, 'week.fri.from': from, 'week.fri.to': to },
  ...{ 'week.sat': saturday, 'week.sat.from': from, 'week.sat.to': to },
  ...{ 'week.sun': sunday, 'week.sun.from': from, 'week.sun.to': to },
  holidays: field(['Holidays', 'Feestdagen', 'Jours fériés']),
  'holidays.name': field(['Holiday', 'Feestdag', 'Jour férié']),
  'holidays.date': field(['Date', 'Datum', 'Date']),
  'holidays.hours': field(['Open that day', 'Open die dag', 'Ouvert ce jour-là']),
  'holidays.hours.from': from,
  'holidays.hours.to': to,
  overrides: field(
    ['Overrides', 'Uitzonderingen', 'Exceptions'],
    [
      'Whatever the week says, scripts go by this way out.',
      'Wat de week ook zegt, scripts nemen deze uitgang.',
      'Quoi que dise la semaine, les scripts prennent cette sortie.',
    ],
  ),
  'overrides.branch': field(['Because of', 'Vanwege', 'Motif'], undefined, {
    weather: ['Weather', 'Weer', 'Météo'],
    meeting: ['Meeting', 'Vergadering', 'Réunion'],
    emergency: ['Emergency', 'Noodgeval', 'Urgence'],
    other: ['Other', 'Anders', 'Autre'],
  }),
  'overrides.until': field(
    ['Until', 'Tot', 'Jusqu’à'],
    ['Empty: until it is switched off.', 'Leeg: tot hij wordt uitgezet.', 'Vide : jusqu’à sa désactivation.'],
  ),
};

const firstResponse = field(
  ['First response', 'Eerste antwoord', 'Première réponse'],
  [
    'From the customer’s request to the agent’s first reply.',
    'Vanaf het verzoek van de klant tot het eerste antwoord van een agent.',
    'De la demande du client à la première réponse d’un agent.',
  ],
);
const solution = field(
  ['Solution', 'Oplossing', 'Résolution'],
  [
    'From the customer’s request to the case being resolved.',
    'Vanaf het verzoek van de klant tot de zaak is opgelost.',
    'De la demande du client à la résolution du dossier.',
  ],
);
const days = field(['Days', 'Dagen', 'Jours']);
const hoursOf = field(['Hours', 'Uren', 'Heures']);
const minutes = field(['Minutes', 'Minuten', 'Minutes']);

export const sla: WordsOf<FormInput<'sla'>, ChannelPath> = {
  hours: field(
    ['Business hours', 'Openingstijden', 'Heures ouvrées'],
    [
      'Only time within them counts; without, all time does.',
      'Alleen tijd daarbinnen telt; zonder telt alle tijd.',
      'Seul le temps compris dans ces heures compte ; sinon, tout le temps.',
    ],
  ),
  firstResponse,
  ...{ 'firstResponse.days': days, 'firstResponse.hours': hoursOf, 'firstResponse.minutes': minutes },
  solution,
  ...{ 'solution.days': days, 'solution.hours': hoursOf, 'solution.minutes': minutes },
  channels: field(['Per channel', 'Per kanaal', 'Par canal']),
  'channels.follows': field(['Follows', 'Volgt', 'Suit'], undefined, {
    global: ['The global SLA', 'De algemene SLA', 'Le SLA global'],
    none: ['None', 'Geen', 'Aucun'],
    own: ['Its own', 'Een eigen', 'Le sien'],
  }),
  'channels.firstResponse': firstResponse,
  'channels.firstResponse.days': days,
  'channels.firstResponse.hours': hoursOf,
  'channels.firstResponse.minutes': minutes,
  'channels.solution': solution,
  'channels.solution.days': days,
  'channels.solution.hours': hoursOf,
  'channels.solution.minutes': minutes,
};
