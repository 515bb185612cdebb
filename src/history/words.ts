import { defineWords } from '#src/i18n/words.ts';

export const words = defineWords({
  en: {
    list: 'All changes, the latest first',
    none: 'Nothing was changed yet',
    'none-help': 'Every change is listed here. Choose one to go back to just after it, and forth again.',
    beginning: 'The beginning',
    now: 'now here',
    undone: 'taken back',
    workspace: 'Workspace',
    at: '{count} of {all}',
    compare: 'Compare the open flow with this',
    'not-there': 'The open flow was not there at “{what}”',
  },
  nl: {
    list: 'Alle wijzigingen, de laatste eerst',
    none: 'Er is nog niets gewijzigd',
    'none-help':
      'Elke wijziging komt hier te staan. Kies er een om terug te gaan naar vlak erna, en weer vooruit.',
    beginning: 'Het begin',
    now: 'nu hier',
    undone: 'teruggenomen',
    workspace: 'Workspace',
    at: '{count} van {all}',
    compare: 'De open flow hiermee vergelijken',
    'not-there': 'De open flow was er nog niet bij “{what}”',
  },
  fr: {
    list: 'Toutes les modifications, la dernière en premier',
    none: 'Rien n’a encore été modifié',
    'none-help':
      'Chaque modification figure ici. Choisissez-en une pour revenir juste après elle, puis repartir en avant.',
    beginning: 'Le début',
    now: 'ici maintenant',
    undone: 'annulée',
    workspace: 'Espace de travail',
    at: '{count} sur {all}',
    compare: 'Comparer le flux ouvert avec ceci',
    'not-there': 'Le flux ouvert n’existait pas encore à « {what} »',
  },
});
