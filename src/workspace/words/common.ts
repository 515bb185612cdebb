import { field } from './field.ts';

/** Words that several sections share. */
export const name = field(['Name', 'Naam', 'Nom']);
export const description = field(['Description', 'Omschrijving', 'Description']);

export const channel = field(['Channel', 'Kanaal', 'Canal']);
export const settings = field([
  'Settings of the channel',
  'Instellingen van het kanaal',
  'Réglages du canal',
]);

export const noneForAll = field(
  ['Points of contact', 'Contactpunten', 'Points de contact'],
  ['None chosen: shown for all.', 'Geen gekozen: getoond bij alle.', 'Aucun choisi : affiché pour tous.'],
);
