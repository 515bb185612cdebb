import { defineWords } from '#src/i18n/words.ts';

export const words = defineWords({
  en: {
    room: 'Show what runs on the host',
    counts: 'Show live counts on the canvas',
    'no-counts': 'Hide live counts on the canvas',
    publish: 'Publish…',
    'change-open-contact': 'Open the flow of a contact',
  },
  nl: {
    room: 'Tonen wat er op de host draait',
    counts: 'Live aantallen op het canvas tonen',
    'no-counts': 'Live aantallen op het canvas verbergen',
    publish: 'Publiceren…',
    'change-open-contact': 'Flow van een contact openen',
  },
  fr: {
    room: 'Afficher ce qui tourne sur l’hôte',
    counts: 'Afficher les nombres en direct sur le canevas',
    'no-counts': 'Masquer les nombres en direct sur le canevas',
    publish: 'Publier…',
    'change-open-contact': 'Ouvrir le flux d’un contact',
  },
});
