import type { FieldLabel } from '../../../runtime/define/labels.ts';
import type { UiLanguage } from '../../../runtime/model/language.ts';
import { mediaWords } from '../../shared/file/labels.ts';

type Path =
  | 'expects'
  | 'expects.kind'
  | 'expects.min'
  | 'expects.max'
  | 'expects.saveNumber'
  | 'expects.when'
  | 'expects.media';

/** The words of what counts as an answer. */
export const expectsLabels = {
  en: {
    expects: { label: 'Expected answer' },
    'expects.kind': {
      label: 'Also counts as an answer',
      help: 'Beside the choices. Without choices “Anything” takes whatever comes.',
      options: {
        any: 'Anything',
        text: 'A text',
        number: 'A number',
        email: 'An e-mail address',
        phone: 'A telephone number',
        date: 'A date',
        pattern: 'Whatever meets a condition',
        media: 'A file',
      },
    },
    'expects.min': {
      label: 'At least',
      help: 'Of a text the number of characters, from 1 on; of a number the smallest.',
    },
    'expects.max': {
      label: 'At most',
      help: 'Of a text the number of characters, up to 4,096; of a number the largest.',
    },
    'expects.saveNumber': {
      label: 'Save the number as',
      help: 'A variable of this flow that holds a number.',
      example: 'amount',
    },
    'expects.when': {
      label: 'Condition',
      help: 'message.text is the answer.',
      example: 'message.text.matches("^[A-Z]{2}[0-9]{6}$")',
    },
    'expects.media': {
      label: 'Kind of file',
      help: 'Any other file counts as another answer.',
      options: { any: 'Any', ...mediaWords.en },
    },
  },
  nl: {
    expects: { label: 'Verwacht antwoord' },
    'expects.kind': {
      label: 'Telt ook als antwoord',
      help: 'Naast de keuzes. Zonder keuzes neemt “Alles” wat er ook komt.',
      options: {
        any: 'Alles',
        text: 'Een tekst',
        number: 'Een getal',
        email: 'Een e-mailadres',
        phone: 'Een telefoonnummer',
        date: 'Een datum',
        pattern: 'Wat aan een voorwaarde voldoet',
        media: 'Een bestand',
      },
    },
    'expects.min': {
      label: 'Minstens',
      help: 'Bij een tekst het aantal tekens, vanaf 1; bij een getal het kleinste.',
    },
    'expects.max': {
      label: 'Hooguit',
      help: 'Bij een tekst het aantal tekens, tot 4.096; bij een getal het grootste.',
    },
    'expects.saveNumber': {
      label: 'Bewaar het getal als',
      help: 'Een variabele van deze flow die een getal is.',
      example: 'aantal',
    },
    'expects.when': {
      label: 'Voorwaarde',
      help: 'message.text is het antwoord.',
      example: 'message.text.matches("^[A-Z]{2}[0-9]{6}$")',
    },
    'expects.media': {
      label: 'Soort bestand',
      help: 'Elk ander bestand telt als een ander antwoord.',
      options: { any: 'Elk', ...mediaWords.nl },
    },
  },
  fr: {
    expects: { label: 'Réponse attendue' },
    'expects.kind': {
      label: 'Vaut aussi réponse',
      help: 'En plus des choix. Sans choix, « Tout » prend ce qui vient.',
      options: {
        any: 'Tout',
        text: 'Un texte',
        number: 'Un nombre',
        email: 'Une adresse e-mail',
        phone: 'Un numéro de téléphone',
        date: 'Une date',
        pattern: 'Ce qui remplit une condition',
        media: 'Un fichier',
      },
    },
    'expects.min': {
      label: 'Au moins',
      help: 'Pour un texte le nombre de caractères, dès 1 ; pour un nombre le plus petit.',
    },
    'expects.max': {
      label: 'Au plus',
      help: 'Pour un texte le nombre de caractères, jusqu’à 4 096 ; pour un nombre le plus grand.',
    },
    'expects.saveNumber': {
      label: 'Enregistrer le nombre dans',
      help: 'Une variable de ce flux qui est un nombre.',
      example: 'montant',
    },
    'expects.when': {
      label: 'Condition',
      help: 'message.text est la réponse.',
      example: 'message.text.matches("^[A-Z]{2}[0-9]{6}$")',
    },
    'expects.media': {
      label: 'Type de fichier',
      help: 'Tout autre fichier compte comme une autre réponse.',
      options: { any: 'Tous', ...mediaWords.fr },
    },
  },
} satisfies Record<UiLanguage, Record<Path, FieldLabel>>;
