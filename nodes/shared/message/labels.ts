import type { FieldPath, Labels } from '../../../runtime/define/labels.ts';
import type { Message, MessageCode } from './params.ts';

type Path = FieldPath<{ message: Message }>;
type Shared = Pick<Labels<Path, never, MessageCode>['en'], 'fields' | 'says'>;

/** The words of a message's fields and findings, for every node that sends one. */
export const messageLabels = {
  en: {
    fields: {
      message: { label: 'Message' },
      'message.kind': {
        label: 'Form',
        options: { text: 'Text', buttons: 'Text with buttons', list: 'Text with a list' },
      },
      'message.text': {
        label: 'Text',
        help: 'In each language your customers speak. {{ }} fills in a value.',
        example: 'Hello {{ customer.name }}, how can we help?',
      },
      'message.buttons': { label: 'Buttons', help: 'Shown under the message; a tap is the answer.' },
      'message.buttons.id': { label: 'Id' },
      'message.buttons.title': { label: 'Button', example: 'Make an appointment' },
      'message.open': { label: 'Opens the list', help: 'The button that shows the rows.', example: 'Choose' },
      'message.rows': { label: 'Rows', help: 'The customer taps one of them.' },
      'message.rows.id': { label: 'Id' },
      'message.rows.title': { label: 'Row', example: 'Repairs' },
      'message.rows.description': { label: 'Explanation', help: 'A smaller line under the row.' },
    },
    says: {
      'no-buttons': '{channel} cannot show buttons. Choose another form.',
      'no-list': '{channel} cannot show a list. Choose another form.',
      'too-many-buttons':
        'There are {count} buttons; {channel} shows {max} at most. Remove some, or use a list.',
      'too-many-rows': 'There are {count} rows; {channel} shows {max} at most. Remove some.',
      'duplicate-title': 'Two choices read “{title}”. Give each its own words.',
    },
  },
  nl: {
    fields: {
      message: { label: 'Bericht' },
      'message.kind': {
        label: 'Vorm',
        options: { text: 'Tekst', buttons: 'Tekst met knoppen', list: 'Tekst met een lijst' },
      },
      'message.text': {
        label: 'Tekst',
        help: 'In elke taal die je klanten spreken. {{ }} vult een waarde in.',
        example: 'Hallo {{ customer.name }}, waarmee kunnen we helpen?',
      },
      'message.buttons': { label: 'Knoppen', help: 'Staan onder het bericht; een tik is het antwoord.' },
      'message.buttons.id': { label: 'Id' },
      'message.buttons.title': { label: 'Knop', example: 'Afspraak maken' },
      'message.open': { label: 'Opent de lijst', help: 'De knop die de regels toont.', example: 'Kies' },
      'message.rows': { label: 'Regels', help: 'De klant tikt er een aan.' },
      'message.rows.id': { label: 'Id' },
      'message.rows.title': { label: 'Regel', example: 'Reparaties' },
      'message.rows.description': { label: 'Uitleg', help: 'Een kleinere regel eronder.' },
    },
    says: {
      'no-buttons': '{channel} kan geen knoppen tonen. Kies een andere vorm.',
      'no-list': '{channel} kan geen lijst tonen. Kies een andere vorm.',
      'too-many-buttons':
        'Er zijn {count} knoppen; {channel} toont er hooguit {max}. Haal er enkele weg of gebruik een lijst.',
      'too-many-rows': 'Er zijn {count} regels; {channel} toont er hooguit {max}. Haal er enkele weg.',
      'duplicate-title': 'Twee keuzes heten “{title}”. Geef elke keuze eigen woorden.',
    },
  },
  fr: {
    fields: {
      message: { label: 'Message' },
      'message.kind': {
        label: 'Forme',
        options: { text: 'Texte', buttons: 'Texte avec boutons', list: 'Texte avec liste' },
      },
      'message.text': {
        label: 'Texte',
        help: 'Dans chaque langue de vos clients. {{ }} insère une valeur.',
        example: 'Bonjour {{ customer.name }}, comment pouvons-nous vous aider ?',
      },
      'message.buttons': { label: 'Boutons', help: 'Affichés sous le message ; une touche vaut réponse.' },
      'message.buttons.id': { label: 'Id' },
      'message.buttons.title': { label: 'Bouton', example: 'Prendre rendez-vous' },
      'message.open': {
        label: 'Ouvre la liste',
        help: 'Le bouton qui affiche les lignes.',
        example: 'Choisir',
      },
      'message.rows': { label: 'Lignes', help: 'Le client en touche une.' },
      'message.rows.id': { label: 'Id' },
      'message.rows.title': { label: 'Ligne', example: 'Réparations' },
      'message.rows.description': { label: 'Explication', help: 'Une ligne plus petite en dessous.' },
    },
    says: {
      'no-buttons': '{channel} ne peut pas afficher de boutons. Choisissez une autre forme.',
      'no-list': '{channel} ne peut pas afficher de liste. Choisissez une autre forme.',
      'too-many-buttons':
        'Il y a {count} boutons ; {channel} en affiche {max} au plus. Retirez-en ou utilisez une liste.',
      'too-many-rows': 'Il y a {count} lignes ; {channel} en affiche {max} au plus. Retirez-en.',
      'duplicate-title': 'Deux choix s’intitulent « {title} ». Donnez à chacun ses propres mots.',
    },
  },
} satisfies Record<'en' | 'nl' | 'fr', Shared>;
