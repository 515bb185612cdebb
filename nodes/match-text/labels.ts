import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import { keyLabel } from '../shared/key/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Match text',
    summary: 'Takes the way whose words the customer used.',
    help: 'Reads the customer’s latest message, or another text, and looks for your words in it; capitals, accents and punctuation do not matter. Words in the contact’s language come first; those of other languages count when none of them is found. Fewest typing mistakes win, then the longest words, then the order. The first 1,000 characters are read.',
    search: ['keyword', 'match', 'intent', 'contains', 'word', 'fuzzy', 'typo', 'snippet'],
    fields: {
      text: { label: 'Text', help: 'An expression that is a text.', example: 'message.text' },
      matches: { label: 'Ways', help: 'The strongest match is taken.' },
      'matches.id': keyLabel.en,
      'matches.name': { label: 'Name', help: 'Shown at the way out.', example: 'Repair' },
      'matches.keywords': { label: 'Words', help: 'Any of these will do.' },
      'matches.keywords.words': {
        label: 'Word or phrase',
        help: 'Several with commas or line breaks between them.',
        example: 'repair, broken, flat tyre',
      },
      mode: {
        label: 'The words are',
        help: 'How your words must stand in what the customer wrote.',
        options: {
          whole: 'The whole text',
          word: 'Whole words in it',
          contains: 'Anywhere, also within words',
        },
      },
      typos: {
        label: 'Typing mistakes',
        help: 'In a whole word or phrase; one for every four letters at most.',
        unit: 'mistakes',
      },
    },
    ports: { none: 'None', error: 'Error' },
    says: {
      matched: '“{words}” is in the text ({typos} typing mistakes): “{name}”.',
      weaker: '“{name}” has “{words}” ({typos} typing mistakes), but another match is stronger.',
      unmatched: 'None of the words of “{name}” is in the text.',
      none: 'None of the {count} ways has a word that is in the text.',
    },
  },
  nl: {
    title: 'Woorden herkennen',
    summary: 'Neemt de weg waarvan de klant de woorden gebruikte.',
    help: 'Leest het laatste bericht van de klant, of een andere tekst, en zoekt uw woorden erin; hoofdletters, accenten en leestekens doen er niet toe. Woorden in de taal van het contact gaan voor; die van andere talen tellen als daarvan geen wordt gevonden. De minste typefouten winnen, dan de langste woorden, dan de volgorde. De eerste 1.000 tekens worden gelezen.',
    search: ['trefwoord', 'match', 'woord', 'bevat', 'bedoeling', 'typefout', 'snippet'],
    fields: {
      text: { label: 'Tekst', help: 'Een expressie die een tekst is.', example: 'message.text' },
      matches: { label: 'Wegen', help: 'De sterkste overeenkomst wordt genomen.' },
      'matches.id': keyLabel.nl,
      'matches.name': { label: 'Naam', help: 'Staat bij de uitgang.', example: 'Reparatie' },
      'matches.keywords': { label: 'Woorden', help: 'Elk van deze is goed.' },
      'matches.keywords.words': {
        label: 'Woord of zin',
        help: 'Meerdere met komma’s of regeleinden ertussen.',
        example: 'reparatie, kapot, lekke band',
      },
      mode: {
        label: 'De woorden zijn',
        help: 'Hoe je woorden moeten staan in wat de klant schreef.',
        options: {
          whole: 'De hele tekst',
          word: 'Hele woorden erin',
          contains: 'Waar dan ook, ook binnen woorden',
        },
      },
      typos: {
        label: 'Typefouten',
        help: 'In een heel woord of hele zin; hooguit één per vier letters.',
        unit: 'fouten',
      },
    },
    ports: { none: 'Geen', error: 'Fout' },
    says: {
      matched: '“{words}” staat in de tekst ({typos} typefouten): “{name}”.',
      weaker: '“{name}” heeft “{words}” ({typos} typefouten), maar een andere overeenkomst is sterker.',
      unmatched: 'Geen van de woorden van “{name}” staat in de tekst.',
      none: 'Geen van de {count} wegen heeft een woord dat in de tekst staat.',
    },
  },
  fr: {
    title: 'Reconnaître des mots',
    summary: 'Prend la voie dont le client a employé les mots.',
    help: 'Lit le dernier message du client, ou un autre texte, et y cherche vos mots ; majuscules, accents et ponctuation ne comptent pas. Les mots dans la langue du contact passent d’abord ; ceux des autres langues comptent si aucun d’eux n’est trouvé. Le moins de fautes de frappe l’emporte, puis les mots les plus longs, puis l’ordre. Les 1 000 premiers caractères sont lus.',
    search: ['mot-clé', 'match', 'mot', 'contient', 'intention', 'faute de frappe', 'snippet'],
    fields: {
      text: { label: 'Texte', help: 'Une expression qui donne un texte.', example: 'message.text' },
      matches: { label: 'Voies', help: 'La correspondance la plus forte est prise.' },
      'matches.id': keyLabel.fr,
      'matches.name': { label: 'Nom', help: 'Affiché à la sortie.', example: 'Réparation' },
      'matches.keywords': { label: 'Mots', help: 'N’importe lequel convient.' },
      'matches.keywords.words': {
        label: 'Mot ou expression',
        help: 'Plusieurs, séparés par des virgules ou des retours à la ligne.',
        example: 'réparation, cassé, pneu crevé',
      },
      mode: {
        label: 'Les mots sont',
        help: 'Comment vos mots doivent figurer dans ce que le client a écrit.',
        options: {
          whole: 'Le texte entier',
          word: 'Des mots entiers du texte',
          contains: 'N’importe où, même dans un mot',
        },
      },
      typos: {
        label: 'Fautes de frappe',
        help: 'Dans un mot ou une expression entière ; au plus une par quatre lettres.',
        unit: 'fautes',
      },
    },
    ports: { none: 'Aucun', error: 'Erreur' },
    says: {
      matched: '« {words} » est dans le texte ({typos} fautes de frappe) : « {name} ».',
      weaker:
        '« {name} » a « {words} » ({typos} fautes de frappe), mais une autre correspondance est plus forte.',
      unmatched: 'Aucun des mots de « {name} » n’est dans le texte.',
      none: 'Aucune des {count} voies n’a un mot qui est dans le texte.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
