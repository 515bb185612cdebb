import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Channel intake',
    summary: 'The conversation begins here, at one or more points of contact.',
    help: 'Every flow has one intake. A conversation comes in here when a customer writes first, or when another system starts it, such as a reminder. Leave the points of contact empty to serve wherever this script is the default.',
    search: ['begin', 'start', 'entry', 'whatsapp', 'instagram', 'channel', 'trigger'],
    fields: {
      pointsOfContact: {
        label: 'Points of contact',
        help: 'Empty: wherever this script is the default one.',
      },
    },
    ports: { next: 'Comes in' },
    says: {},
  },
  nl: {
    title: 'Binnenkomst',
    summary: 'Hier begint het gesprek, op een of meer contactpunten.',
    help: 'Elke flow heeft één binnenkomst. Een gesprek komt hier binnen als een klant als eerste schrijft, of als een ander systeem het begint, zoals een herinnering. Laat de contactpunten leeg om overal te werken waar dit het standaardscript is.',
    search: ['begin', 'start', 'ingang', 'whatsapp', 'instagram', 'kanaal', 'intake'],
    fields: {
      pointsOfContact: { label: 'Contactpunten', help: 'Leeg: overal waar dit het standaardscript is.' },
    },
    ports: { next: 'Komt binnen' },
    says: {},
  },
  fr: {
    title: 'Arrivée par un canal',
    summary: 'La conversation commence ici, à un ou plusieurs points de contact.',
    help: 'Chaque flux a une seule arrivée. Une conversation y entre quand un client écrit le premier, ou quand un autre système la lance, par exemple pour un rappel. Laissez les points de contact vides pour servir partout où ce script est celui par défaut.',
    search: ['début', 'begin', 'départ', 'entrée', 'whatsapp', 'instagram', 'canal', 'intake'],
    fields: {
      pointsOfContact: {
        label: 'Points de contact',
        help: 'Vide : partout où ce script est celui par défaut.',
      },
    },
    ports: { next: 'Arrive' },
    says: {},
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
