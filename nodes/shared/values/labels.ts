import type { FieldLabel } from '../../../runtime/define/labels.ts';
import type { UiLanguage } from '../../../runtime/model/language.ts';

const types = {
  en: { text: 'Text', number: 'Number', boolean: 'Yes or no', timestamp: 'Date and time' },
  nl: { text: 'Tekst', number: 'Getal', boolean: 'Ja of nee', timestamp: 'Datum en tijd' },
  fr: { text: 'Texte', number: 'Nombre', boolean: 'Oui ou non', timestamp: 'Date et heure' },
} satisfies Record<UiLanguage, Record<string, string>>;

/** The words of one value: its type, and what it is. */
export const valueLabels = {
  en: {
    type: {
      label: 'Type',
      help: 'A text is written out; the others are worked out by an expression.',
      options: types.en,
    },
    value: {
      label: 'Value',
      help: 'A text with {{ }} in it, or an expression.',
      example: '{{ vars.order }}',
    },
  },
  nl: {
    type: {
      label: 'Soort',
      help: 'Een tekst schrijf je uit; de andere berekent een expressie.',
      options: types.nl,
    },
    value: {
      label: 'Waarde',
      help: 'Een tekst met {{ }} erin, of een expressie.',
      example: '{{ vars.order }}',
    },
  },
  fr: {
    type: {
      label: 'Type',
      help: 'Un texte s’écrit tel quel ; les autres se calculent par une expression.',
      options: types.fr,
    },
    value: {
      label: 'Valeur',
      help: 'Un texte avec des {{ }}, ou une expression.',
      example: '{{ vars.order }}',
    },
  },
} satisfies Record<UiLanguage, Record<string, FieldLabel>>;

/** The words of what is kept of an answer. */
export const takenLabels = {
  en: {
    type: {
      ...valueLabels.en.type,
      help: 'Any single value can be kept as a text; the other types must match.',
    },
    saveTo: { label: 'Save as', help: 'A variable of this flow.', example: 'order' },
    optional: { label: 'May be missing', help: 'The variable then stays as it is.' },
  },
  nl: {
    type: {
      ...valueLabels.nl.type,
      help: 'Als tekst kan elke losse waarde; de andere soorten moeten kloppen.',
    },
    saveTo: { label: 'Bewaar als', help: 'Een variabele van deze flow.', example: 'order' },
    optional: { label: 'Mag ontbreken', help: 'De variabele blijft dan zoals hij is.' },
  },
  fr: {
    type: {
      ...valueLabels.fr.type,
      help: 'Toute valeur simple se garde comme texte ; les autres types doivent correspondre.',
    },
    saveTo: { label: 'Enregistrer dans', help: 'Une variable de ce flux.', example: 'commande' },
    optional: { label: 'Peut manquer', help: 'La variable reste alors telle quelle.' },
  },
} satisfies Record<UiLanguage, Record<string, FieldLabel>>;
