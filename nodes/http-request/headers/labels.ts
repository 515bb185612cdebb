import type { FieldLabel } from '../../../runtime/define/labels.ts';
import type { UiLanguage } from '../../../runtime/model/language.ts';

type Path =
  | 'headers'
  | 'headers.name'
  | 'headers.value'
  | 'headers.value.kind'
  | 'headers.value.text'
  | 'headers.value.secret'
  | 'headers.value.prefix';

/** The words of what goes along with a request. */
export const headerLabels = {
  en: {
    headers: { label: 'Headers', help: 'What goes along besides the address and the body.' },
    'headers.name': {
      label: 'Name',
      help: 'As the other system expects it; each name once.',
      example: 'Authorization',
    },
    'headers.value': { label: 'Value' },
    'headers.value.kind': {
      label: 'Kind',
      help: 'A secret is put in by the host, and nobody here sees it.',
      options: { text: 'A text', secret: 'A secret' },
    },
    'headers.value.text': {
      label: 'Text',
      help: 'Sent as it is written; {{ }} fills in a value.',
      example: 'application/json',
    },
    'headers.value.secret': {
      label: 'Secret',
      help: 'One of the workspace; only the host knows its value.',
    },
    'headers.value.prefix': { label: 'Before it', help: 'A space counts.', example: 'Bearer ' },
  },
  nl: {
    headers: { label: 'Headers', help: 'Wat er meegaat naast het adres en de inhoud.' },
    'headers.name': {
      label: 'Naam',
      help: 'Zoals het andere systeem die verwacht; elke naam één keer.',
      example: 'Authorization',
    },
    'headers.value': { label: 'Waarde' },
    'headers.value.kind': {
      label: 'Soort',
      help: 'Een geheim vult de host in; niemand krijgt het hier te zien.',
      options: { text: 'Een tekst', secret: 'Een geheim' },
    },
    'headers.value.text': {
      label: 'Tekst',
      help: 'Gaat mee zoals het er staat; {{ }} vult een waarde in.',
      example: 'application/json',
    },
    'headers.value.secret': {
      label: 'Geheim',
      help: 'Een van de workspace; alleen de host kent de waarde.',
    },
    'headers.value.prefix': { label: 'Ervoor', help: 'Een spatie telt mee.', example: 'Bearer ' },
  },
  fr: {
    headers: { label: 'En-têtes', help: 'Ce qui accompagne l’adresse et le corps.' },
    'headers.name': {
      label: 'Nom',
      help: 'Comme l’autre système l’attend ; chaque nom une fois.',
      example: 'Authorization',
    },
    'headers.value': { label: 'Valeur' },
    'headers.value.kind': {
      label: 'Sorte',
      help: 'Un secret est mis par l’hôte ; personne ne le voit ici.',
      options: { text: 'Un texte', secret: 'Un secret' },
    },
    'headers.value.text': {
      label: 'Texte',
      help: 'Envoyé tel quel ; {{ }} insère une valeur.',
      example: 'application/json',
    },
    'headers.value.secret': {
      label: 'Secret',
      help: 'Un de ceux de l’espace de travail ; seul l’hôte en connaît la valeur.',
    },
    'headers.value.prefix': { label: 'Avant lui', help: 'Une espace compte.', example: 'Bearer ' },
  },
} satisfies Record<UiLanguage, Record<Path, FieldLabel>>;
