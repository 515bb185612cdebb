import type { FieldLabel } from '../../../runtime/define/labels.ts';
import type { UiLanguage } from '../../../runtime/model/language.ts';
import { keyLabel } from '../../shared/key/labels.ts';

type Path =
  | 'reply'
  | 'reply.kind'
  | 'reply.buttons'
  | 'reply.buttons.id'
  | 'reply.buttons.name'
  | 'reply.timeout'
  | 'delivery'
  | 'delivery.kind'
  | 'delivery.timeout';

/** The words of what is waited for after a template. */
export const replyLabels = {
  en: {
    reply: { label: 'Reply' },
    'reply.kind': {
      label: 'After sending',
      help: 'Waiting gives each quick reply of the template its own way out.',
      options: { none: 'Go on', wait: 'Wait for a reply' },
    },
    'reply.buttons': {
      label: 'Quick replies',
      help: 'One for each button of the template, in the same order.',
    },
    'reply.buttons.id': keyLabel.en,
    'reply.buttons.name': { label: 'Name', help: 'Shown at the way out.', example: 'Confirm' },
    'reply.timeout': {
      label: 'Wait for',
      help: 'After this, customers leave by “No answer”. At most 30 days.',
    },
    delivery: { label: 'Delivery' },
    'delivery.kind': {
      label: 'Whether it arrives',
      help: 'Waiting gives “Delivered” and “Not delivered” their own ways out.',
      options: { none: 'Do not wait for it', wait: 'Wait until it is known' },
    },
    'delivery.timeout': {
      label: 'Wait for',
      help: 'After this, customers leave by “Not known”. At most 24 hours.',
    },
  },
  nl: {
    reply: { label: 'Antwoord' },
    'reply.kind': {
      label: 'Na het sturen',
      help: 'Wachten geeft elk snel antwoord van het sjabloon een eigen uitgang.',
      options: { none: 'Ga door', wait: 'Wacht op antwoord' },
    },
    'reply.buttons': {
      label: 'Snelle antwoorden',
      help: 'Een voor elke knop van het sjabloon, in dezelfde volgorde.',
    },
    'reply.buttons.id': keyLabel.nl,
    'reply.buttons.name': { label: 'Naam', help: 'Staat bij de uitgang.', example: 'Bevestigen' },
    'reply.timeout': {
      label: 'Wacht',
      help: 'Daarna gaat de klant naar “Geen antwoord”. Hooguit 30 dagen.',
    },
    delivery: { label: 'Bezorging' },
    'delivery.kind': {
      label: 'Of het aankomt',
      help: 'Wachten geeft “Bezorgd” en “Niet bezorgd” een eigen uitgang.',
      options: { none: 'Wacht daar niet op', wait: 'Wacht tot het bekend is' },
    },
    'delivery.timeout': {
      label: 'Wacht',
      help: 'Daarna gaat de klant naar “Niet bekend”. Hooguit 24 uur.',
    },
  },
  fr: {
    reply: { label: 'Réponse' },
    'reply.kind': {
      label: 'Après l’envoi',
      help: 'Attendre donne à chaque réponse rapide du modèle sa propre sortie.',
      options: { none: 'Continuer', wait: 'Attendre une réponse' },
    },
    'reply.buttons': {
      label: 'Réponses rapides',
      help: 'Une pour chaque bouton du modèle, dans le même ordre.',
    },
    'reply.buttons.id': keyLabel.fr,
    'reply.buttons.name': { label: 'Nom', help: 'Affiché à la sortie.', example: 'Confirmer' },
    'reply.timeout': {
      label: 'Attendre',
      help: 'Ensuite, le client sort par « Sans réponse ». 30 jours au plus.',
    },
    delivery: { label: 'Remise' },
    'delivery.kind': {
      label: 'S’il arrive',
      help: 'Attendre donne à « Remis » et « Non remis » leur propre sortie.',
      options: { none: 'Ne pas l’attendre', wait: 'Attendre de le savoir' },
    },
    'delivery.timeout': {
      label: 'Attendre',
      help: 'Ensuite, le client sort par « Inconnu ». 24 heures au plus.',
    },
  },
} satisfies Record<UiLanguage, Record<Path, FieldLabel>>;
