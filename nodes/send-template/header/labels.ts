import type { FieldLabel } from '../../../runtime/define/labels.ts';
import type { UiLanguage } from '../../../runtime/model/language.ts';
import { filenameLabel } from '../../shared/file/labels.ts';
import { placeLabels } from '../../shared/place/labels.ts';

type Path =
  | 'header'
  | 'header.kind'
  | 'header.value'
  | 'header.url'
  | 'header.filename'
  | 'header.latitude'
  | 'header.longitude'
  | 'header.name'
  | 'header.address';

/** The words of what fills the header of a template. */
export const headerLabels = {
  en: {
    header: { label: 'Header' },
    'header.kind': {
      label: 'Filled with',
      help: 'What the template’s header asks for.',
      options: { none: 'Nothing', text: 'A text', media: 'A file', location: 'A place' },
    },
    'header.value': {
      label: 'Text',
      help: 'Takes the place of {{1}} in the header.',
      example: '{{ customer.name }}',
    },
    'header.url': {
      label: 'Address of the file',
      help: 'Begins with https://; the channel fetches it there.',
      example: 'https://shop.example/invoice.pdf',
    },
    'header.filename': filenameLabel.en,
    'header.latitude': placeLabels.en.latitude,
    'header.longitude': placeLabels.en.longitude,
    'header.name': placeLabels.en.name,
    'header.address': placeLabels.en.address,
  },
  nl: {
    header: { label: 'Kop' },
    'header.kind': {
      label: 'Gevuld met',
      help: 'Waar de kop van het sjabloon om vraagt.',
      options: { none: 'Niets', text: 'Een tekst', media: 'Een bestand', location: 'Een plaats' },
    },
    'header.value': {
      label: 'Tekst',
      help: 'Komt op de plaats van {{1}} in de kop.',
      example: '{{ customer.name }}',
    },
    'header.url': {
      label: 'Adres van het bestand',
      help: 'Begint met https://; het kanaal haalt het daar op.',
      example: 'https://winkel.example/factuur.pdf',
    },
    'header.filename': filenameLabel.nl,
    'header.latitude': placeLabels.nl.latitude,
    'header.longitude': placeLabels.nl.longitude,
    'header.name': placeLabels.nl.name,
    'header.address': placeLabels.nl.address,
  },
  fr: {
    header: { label: 'En-tête' },
    'header.kind': {
      label: 'Rempli avec',
      help: 'Ce que demande l’en-tête du modèle.',
      options: { none: 'Rien', text: 'Un texte', media: 'Un fichier', location: 'Un lieu' },
    },
    'header.value': {
      label: 'Texte',
      help: 'Prend la place de {{1}} dans l’en-tête.',
      example: '{{ customer.name }}',
    },
    'header.url': {
      label: 'Adresse du fichier',
      help: 'Commence par https:// ; le canal l’y prend.',
      example: 'https://boutique.example/facture.pdf',
    },
    'header.filename': filenameLabel.fr,
    'header.latitude': placeLabels.fr.latitude,
    'header.longitude': placeLabels.fr.longitude,
    'header.name': placeLabels.fr.name,
    'header.address': placeLabels.fr.address,
  },
} satisfies Record<UiLanguage, Record<Path, FieldLabel>>;
