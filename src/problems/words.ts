import { defineWords } from '#src/i18n/words.ts';

export const words = defineWords({
  en: {
    'template-instead': 'Send a template instead',
    'template-before': 'Put a template before it',
    list: 'Problems of this flow',
    none: 'No problems. This flow can be exported.',
    'none-help': 'What is wrong with a flow is listed here, with the place where to repair it.',
    error:
      '{count, plural, one {# error: to repair before exporting} other {# errors: to repair before exporting}}',
    warning: '{count, plural, one {# warning} other {# warnings}}',
    count: '{count, plural, =0 {No problems.} one {# problem.} other {# problems.}}',
    'whole-flow': 'The whole flow',
    more: 'Show {count, number} more',
    'in-text': 'Show in the text',
  },
  nl: {
    'template-instead': 'In plaats hiervan een sjabloon sturen',
    'template-before': 'Er een sjabloon voor zetten',
    list: 'Problemen van deze flow',
    none: 'Geen problemen. Deze flow kan geëxporteerd worden.',
    'none-help': 'Wat er aan een flow niet klopt, staat hier, met de plek waar u het herstelt.',
    error:
      '{count, plural, one {# fout: te herstellen voor het exporteren} other {# fouten: te herstellen voor het exporteren}}',
    warning: '{count, plural, one {# waarschuwing} other {# waarschuwingen}}',
    count: '{count, plural, =0 {Geen problemen.} one {# probleem.} other {# problemen.}}',
    'whole-flow': 'De hele flow',
    more: 'Nog {count, number} tonen',
    'in-text': 'In de tekst tonen',
  },
  fr: {
    'template-instead': 'Envoyer un modèle à la place',
    'template-before': 'Mettre un modèle avant',
    list: 'Problèmes de ce flux',
    none: 'Aucun problème. Ce flux peut être exporté.',
    'none-help': 'Ce qui ne va pas dans un flux est listé ici, avec l’endroit où le réparer.',
    error:
      '{count, plural, one {# erreur : à corriger avant l’export} other {# erreurs : à corriger avant l’export}}',
    warning: '{count, plural, one {# avertissement} other {# avertissements}}',
    count: '{count, plural, =0 {Aucun problème.} one {# problème.} other {# problèmes.}}',
    'whole-flow': 'Le flux entier',
    more: 'En montrer {count, number} de plus',
    'in-text': 'Afficher dans le texte',
  },
});
