import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Channel intake',
    summary: 'The conversation begins here, at one or more points of contact.',
    help: 'Every flow has one intake. A conversation comes in here when a customer writes first, when another system starts it, such as a reminder, or when another script calls this one. Leave the points of contact empty to serve wherever this script is the default. Say how a conversation begins: the check of what may be sent depends on it.',
    search: ['begin', 'start', 'entry', 'whatsapp', 'instagram', 'channel', 'trigger', 'dfo', 'voicemail'],
    fields: {
      starts: {
        label: 'Who begins',
        help: 'A flow that another system starts is for customers who may not have written: it begins with a template.',
        options: { customer: 'The customer, by writing', system: 'Another system', script: 'Another script' },
      },
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
    help: 'Elke flow heeft één binnenkomst. Een gesprek komt hier binnen als een klant als eerste schrijft, als een ander systeem het begint, zoals een herinnering, of als een ander script dit aanroept. Laat de contactpunten leeg om overal te werken waar dit het standaardscript is. Zeg hoe een gesprek begint: de controle van wat verstuurd mag worden hangt daarvan af.',
    search: ['begin', 'start', 'ingang', 'whatsapp', 'instagram', 'kanaal', 'intake', 'dfo', 'voicemail'],
    fields: {
      starts: {
        label: 'Wie begint',
        help: 'Een flow die een ander systeem start, is voor klanten die misschien niet schreven: hij begint met een sjabloon.',
        options: {
          customer: 'De klant, door te schrijven',
          system: 'Een ander systeem',
          script: 'Een ander script',
        },
      },
      pointsOfContact: { label: 'Contactpunten', help: 'Leeg: overal waar dit het standaardscript is.' },
    },
    ports: { next: 'Komt binnen' },
    says: {},
  },
  fr: {
    title: 'Arrivée par un canal',
    summary: 'La conversation commence ici, à un ou plusieurs points de contact.',
    help: 'Chaque flux a une seule arrivée. Une conversation y entre quand un client écrit le premier, quand un autre système la lance, par exemple pour un rappel, ou quand un autre script appelle celui-ci. Laissez les points de contact vides pour servir partout où ce script est celui par défaut. Dites comment une conversation commence : la vérification de ce qui peut être envoyé en dépend.',
    search: [
      'début',
      'begin',
      'départ',
      'entrée',
      'whatsapp',
      'instagram',
      'canal',
      'intake',
      'dfo',
      'voicemail',
    ],
    fields: {
      starts: {
        label: 'Qui commence',
        help: 'Un flux qu’un autre système démarre est pour des clients qui n’ont peut-être pas écrit : il commence par un modèle.',
        options: {
          customer: 'Le client, en écrivant',
          system: 'Un autre système',
          script: 'Un autre script',
        },
      },
      pointsOfContact: {
        label: 'Points de contact',
        help: 'Vide : partout où ce script est celui par défaut.',
      },
    },
    ports: { next: 'Arrive' },
    says: {},
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
