import type { FieldLabel } from '../../../runtime/define/labels.ts';
import type { UiLanguage } from '../../../runtime/model/language.ts';

type Part = 'latitude' | 'longitude' | 'name' | 'address';

/** The words of a place on a map. */
export const placeLabels = {
  en: {
    latitude: {
      label: 'Latitude',
      help: 'North of the equator; south of it is negative.',
      example: '52.37',
      unit: '°',
    },
    longitude: {
      label: 'Longitude',
      help: 'East of Greenwich; west of it is negative.',
      example: '4.89',
      unit: '°',
    },
    name: { label: 'Name of the place', help: 'Shown with the pin on the map.', example: 'Our shop' },
    address: {
      label: 'Address',
      help: 'Street and town, under the name.',
      example: 'Mill Street 12, Utrecht',
    },
  },
  nl: {
    latitude: {
      label: 'Breedtegraad',
      help: 'Ten noorden van de evenaar; ten zuiden ervan negatief.',
      example: '52,37',
      unit: '°',
    },
    longitude: {
      label: 'Lengtegraad',
      help: 'Ten oosten van Greenwich; ten westen ervan negatief.',
      example: '4,89',
      unit: '°',
    },
    name: { label: 'Naam van de plaats', help: 'Staat bij de speld op de kaart.', example: 'Onze winkel' },
    address: {
      label: 'Adres',
      help: 'Straat en plaats, onder de naam.',
      example: 'Molenstraat 12, Utrecht',
    },
  },
  fr: {
    latitude: {
      label: 'Latitude',
      help: 'Au nord de l’équateur ; négative au sud.',
      example: '52,37',
      unit: '°',
    },
    longitude: {
      label: 'Longitude',
      help: 'À l’est de Greenwich ; négative à l’ouest.',
      example: '4,89',
      unit: '°',
    },
    name: { label: 'Nom du lieu', help: 'Affiché près du repère sur la carte.', example: 'Notre boutique' },
    address: { label: 'Adresse', help: 'Rue et ville, sous le nom.', example: '12 rue du Moulin, Namur' },
  },
} satisfies Record<UiLanguage, Record<Part, FieldLabel>>;
