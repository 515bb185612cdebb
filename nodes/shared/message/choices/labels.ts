import type { FieldLabel } from '../../../../runtime/define/labels.ts';
import type { UiLanguage } from '../../../../runtime/model/language.ts';
import { keyLabel } from '../../key/labels.ts';

type Path =
  | 'message.buttons'
  | 'message.buttons.id'
  | 'message.buttons.title'
  | 'message.open'
  | 'message.rows'
  | 'message.rows.id'
  | 'message.rows.title'
  | 'message.rows.description';

/** The words of what can be tapped under a message. */
export const choiceLabels = {
  en: {
    'message.buttons': { label: 'Buttons', help: 'Shown under the message; a tap is the answer.' },
    'message.buttons.id': keyLabel.en,
    'message.buttons.title': {
      label: 'Button',
      help: 'What the customer taps: two or three words.',
      example: 'Make an appointment',
    },
    'message.open': { label: 'Opens the list', help: 'The button that shows the rows.', example: 'Choose' },
    'message.rows': { label: 'Rows', help: 'The customer taps one of them.' },
    'message.rows.id': keyLabel.en,
    'message.rows.title': {
      label: 'Row',
      help: 'The choice itself: a few words on one line.',
      example: 'Repairs',
    },
    'message.rows.description': {
      label: 'Explanation',
      help: 'A smaller line under the row.',
      example: 'Brakes, gears or a flat tyre',
    },
  },
  nl: {
    'message.buttons': { label: 'Knoppen', help: 'Staan onder het bericht; een tik is het antwoord.' },
    'message.buttons.id': keyLabel.nl,
    'message.buttons.title': {
      label: 'Knop',
      help: 'Waar de klant op tikt: twee of drie woorden.',
      example: 'Afspraak maken',
    },
    'message.open': { label: 'Opent de lijst', help: 'De knop die de regels toont.', example: 'Kies' },
    'message.rows': { label: 'Regels', help: 'De klant tikt er een aan.' },
    'message.rows.id': keyLabel.nl,
    'message.rows.title': {
      label: 'Regel',
      help: 'De keuze zelf: een paar woorden op één regel.',
      example: 'Reparaties',
    },
    'message.rows.description': {
      label: 'Uitleg',
      help: 'Een kleinere regel eronder.',
      example: 'Remmen, versnellingen of een lekke band',
    },
  },
  fr: {
    'message.buttons': { label: 'Boutons', help: 'Affichés sous le message ; une touche vaut réponse.' },
    'message.buttons.id': keyLabel.fr,
    'message.buttons.title': {
      label: 'Bouton',
      help: 'Ce que touche le client : deux ou trois mots.',
      example: 'Prendre rendez-vous',
    },
    'message.open': {
      label: 'Ouvre la liste',
      help: 'Le bouton qui affiche les lignes.',
      example: 'Choisir',
    },
    'message.rows': { label: 'Lignes', help: 'Le client en touche une.' },
    'message.rows.id': keyLabel.fr,
    'message.rows.title': {
      label: 'Ligne',
      help: 'Le choix lui-même : quelques mots.',
      example: 'Réparations',
    },
    'message.rows.description': {
      label: 'Explication',
      help: 'Une ligne plus petite en dessous.',
      example: 'Freins, vitesses ou pneu crevé',
    },
  },
} satisfies Record<UiLanguage, Record<Path, FieldLabel>>;
