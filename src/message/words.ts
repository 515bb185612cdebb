import { defineWords } from '#src/i18n/words.ts';

export const words = defineWords({
  en: {
    image: 'Image',
    video: 'Video',
    audio: 'Audio',
    document: 'Document',
    sticker: 'Sticker',
    location: 'Location',
  },
  nl: {
    image: 'Afbeelding',
    video: 'Video',
    audio: 'Audio',
    document: 'Document',
    sticker: 'Sticker',
    location: 'Locatie',
  },
  fr: {
    image: 'Image',
    video: 'Vidéo',
    audio: 'Audio',
    document: 'Document',
    sticker: 'Autocollant',
    location: 'Lieu',
  },
});
