import { defineWords } from '#src/i18n/words.ts';

/** The words of this room that others say: what the history tells of its changes. The rest comes with the room. */
export const words = defineWords({
  en: {
    'change-add': 'add “{what}”',
    'change-remove': 'delete “{what}”',
    'change-duplicate': 'duplicate “{what}”',
    'change-rename': 'change the id “{what}”',
    'change-field': 'change {field} of “{what}”',
    'change-section': 'change {field}',
    'change-open': 'open workspace “{what}”',
    'change-templates': 'import {count, plural, one {# template} other {# templates}}',
  },
  nl: {
    'change-add': '“{what}” toevoegen',
    'change-remove': '“{what}” verwijderen',
    'change-duplicate': '“{what}” dupliceren',
    'change-rename': 'id “{what}” wijzigen',
    'change-field': '{field} van “{what}” wijzigen',
    'change-section': '{field} wijzigen',
    'change-open': 'workspace “{what}” openen',
    'change-templates': '{count, plural, one {# template} other {# templates}} importeren',
  },
  fr: {
    'change-add': 'ajouter « {what} »',
    'change-remove': 'supprimer « {what} »',
    'change-duplicate': 'dupliquer « {what} »',
    'change-rename': 'modifier l’id « {what} »',
    'change-field': 'modifier {field} de « {what} »',
    'change-section': 'modifier {field}',
    'change-open': 'ouvrir l’espace de travail « {what} »',
    'change-templates': 'importer {count, plural, one {# modèle} other {# modèles}}',
  },
});
