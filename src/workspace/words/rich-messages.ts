import type { ThingInput } from '../sections.ts';
import { name } from './common.ts';
import { field, type WordsOf } from './field.ts';

const text = field(['Text', 'Tekst', 'Texte']);
const id = field(['Id', 'Id', 'Id']);

export const richMessages: WordsOf<ThingInput<'richMessages'>> = {
  name,
  channels: field(
    ['Channels', 'Kanalen', 'Canaux'],
    ['None chosen: on all.', 'Geen gekozen: op alle.', 'Aucun choisi : sur tous.'],
  ),
  message: field(['Message', 'Bericht', 'Message']),
  'message.kind': field(['Kind', 'Soort', 'Type'], undefined, {
    text: ['Text', 'Tekst', 'Texte'],
    buttons: ['Quick replies', 'Snelle antwoorden', 'Réponses rapides'],
    list: ['List of items', 'Lijst van items', 'Liste d’éléments'],
    media: ['File', 'Bestand', 'Fichier'],
    link: ['Rich link', 'Rijke link', 'Lien enrichi'],
    location: ['Location', 'Locatie', 'Lieu'],
    slots: ['Time slots', 'Tijdvakken', 'Créneaux'],
  }),
  'message.text': text,
  'message.header': field(['Header', 'Kop', 'En-tête']),
  'message.footer': field(['Footer', 'Voettekst', 'Pied de page']),
  'message.buttons': field(['Buttons', 'Knoppen', 'Boutons']),
  'message.buttons.id': id,
  'message.buttons.title': field(['Button', 'Knop', 'Bouton']),
  'message.open': field([
    'Label that opens the list',
    'Opschrift dat de lijst opent',
    'Libellé qui ouvre la liste',
  ]),
  'message.rows': field(['Items', 'Items', 'Éléments']),
  'message.rows.id': id,
  'message.rows.title': field(['Item', 'Item', 'Élément']),
  'message.rows.description': field(['Description', 'Omschrijving', 'Description']),
  'message.media': field(['What it is', 'Wat het is', 'Ce que c’est'], undefined, {
    image: ['Image', 'Afbeelding', 'Image'],
    video: ['Video', 'Video', 'Vidéo'],
    audio: ['Sound', 'Geluid', 'Son'],
    document: ['Document', 'Document', 'Document'],
    sticker: ['Sticker', 'Sticker', 'Autocollant'],
  }),
  'message.url': field(
    ['Address', 'Adres', 'Adresse'],
    [
      'Public, beginning with https://.',
      'Openbaar, beginnend met https://.',
      'Publique, commençant par https://.',
    ],
  ),
  'message.caption': field(['Caption', 'Bijschrift', 'Légende']),
  'message.filename': field(
    ['Name of the file', 'Naam van het bestand', 'Nom du fichier'],
    [
      'What a document is called on the customer’s phone.',
      'Hoe een document heet op de telefoon van de klant.',
      'Le nom d’un document sur le téléphone du client.',
    ],
  ),
  'message.title': field(['Label of the button', 'Opschrift van de knop', 'Libellé du bouton']),
  'message.latitude': field(['Latitude', 'Breedtegraad', 'Latitude']),
  'message.longitude': field(['Longitude', 'Lengtegraad', 'Longitude']),
  'message.name': field(['Name of the place', 'Naam van de plek', 'Nom du lieu']),
  'message.address': field(['Address of the place', 'Adres van de plek', 'Adresse du lieu']),
  'message.slots': field(['Time slots', 'Tijdvakken', 'Créneaux']),
  'message.slots.id': id,
  'message.slots.start': field(
    ['Begins', 'Begint', 'Début'],
    [
      'An expression that comes to a time.',
      'Een expressie die een tijdstip oplevert.',
      'Une expression qui donne un instant.',
    ],
  ),
  'message.length': field(['Each lasts', 'Elk duurt', 'Durée de chacun']),
  'message.timeZone': field(
    ['Time zone', 'Tijdzone', 'Fuseau horaire'],
    ['Such as Europe/Amsterdam.', 'Zoals Europe/Amsterdam.', 'Comme Europe/Paris.'],
  ),
};
