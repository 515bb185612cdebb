import type { FieldLabel } from '../../../runtime/define/labels.ts';
import type { MediaKind } from '../../../runtime/model/channel.ts';
import type { UiLanguage } from '../../../runtime/model/language.ts';

/** What the kinds of files are called. */
export const mediaWords = {
  en: { image: 'Picture', video: 'Film', audio: 'Sound', document: 'Document', sticker: 'Sticker' },
  nl: { image: 'Foto', video: 'Film', audio: 'Geluid', document: 'Document', sticker: 'Sticker' },
  fr: { image: 'Image', video: 'Film', audio: 'Son', document: 'Document', sticker: 'Autocollant' },
} satisfies Record<UiLanguage, Record<MediaKind, string>>;

/** The words of what a file is called. */
export const filenameLabel = {
  en: {
    label: 'Name of the file',
    help: 'What a document is called on the customer’s phone.',
    example: 'invoice.pdf',
  },
  nl: {
    label: 'Naam van het bestand',
    help: 'Zo heet een document op de telefoon van de klant.',
    example: 'factuur.pdf',
  },
  fr: {
    label: 'Nom du fichier',
    help: 'Celui du document sur le téléphone du client.',
    example: 'facture.pdf',
  },
} satisfies Record<UiLanguage, FieldLabel>;
