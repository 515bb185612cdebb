import { defineWords } from '#src/i18n/words.ts';

/** The words of the room where desks are played. */
export const words = defineWords({
  en: {
    'customer-side': 'The customer',
    'agent-side': 'The agents',
    agents: 'Open desks',
    agent:
      '{name}: {state, select, available {available} unavailable {unavailable} rona {did not answer} other {offline}}, {asked, plural, =0 {no requests} one {# request} other {# requests}}, {held, plural, =0 {no contacts} one {# contact} other {# contacts}}',
    'none-title': 'No desk is open',
    none: 'Press an agent above to open their desk and answer as they would.',
    loading: 'Loading…',
    'remove-point': 'Delete {name}, as an administrator would',
    waiting: 'Contacts that wait',
    waits:
      '{name} waits for {skill}: {waited, number} s, priority {priority, number}, {ahead, plural, =0 {next in line} other {# before them}}',
    'would-change': 'Who would get it, and what is in the way. Whoever lacks the least comes first.',
  },
  nl: {
    'customer-side': 'De klant',
    'agent-side': 'De agents',
    agents: 'Open desks',
    agent:
      '{name}: {state, select, available {beschikbaar} unavailable {niet beschikbaar} rona {nam niet op} other {offline}}, {asked, plural, =0 {geen verzoeken} one {# verzoek} other {# verzoeken}}, {held, plural, =0 {geen contacten} one {# contact} other {# contacten}}',
    'none-title': 'Er is geen desk open',
    none: 'Druk hierboven op een agent om diens desk te openen en te antwoorden zoals die dat zou doen.',
    loading: 'Laden…',
    'remove-point': '{name} verwijderen, zoals een beheerder dat zou doen',
    waiting: 'Contacten die wachten',
    waits:
      '{name} wacht op {skill}: {waited, number} s, prioriteit {priority, number}, {ahead, plural, =0 {nu aan de beurt} other {# ervoor}}',
    'would-change': 'Wie het zou krijgen, en wat in de weg staat. Wie het minste mist, staat vooraan.',
  },
  fr: {
    'customer-side': 'Le client',
    'agent-side': 'Les agents',
    agents: 'Bureaux ouverts',
    agent:
      '{name} : {state, select, available {disponible} unavailable {indisponible} rona {sans réponse} other {hors ligne}}, {asked, plural, =0 {aucune demande} one {# demande} other {# demandes}}, {held, plural, =0 {aucun contact} one {# contact} other {# contacts}}',
    'none-title': 'Aucun bureau n’est ouvert',
    none: 'Appuyez sur un agent ci-dessus pour ouvrir son bureau et répondre à sa place.',
    loading: 'Chargement…',
    'remove-point': 'Supprimer {name}, comme le ferait un administrateur',
    waiting: 'Contacts en attente',
    waits:
      '{name} attend {skill} : {waited, number} s, priorité {priority, number}, {ahead, plural, =0 {prochain contact} one {# avant} other {# avant}}',
    'would-change':
      'Qui recevrait le contact, et ce qui l’en empêche. Ceux à qui il manque le moins viennent en premier.',
  },
});
