import { defineWords } from '#src/i18n/words.ts';

export const words = defineWords({
  en: {
    flow: 'Tidy up the flow',
    selection: 'Tidy up the selection along its edges',
    working: 'Tidying up the flow…',
    cancel: 'Cancel',
    'changed-meanwhile': 'The flow kept changing while it was tidied up, so it was left as it is.',
    failed: 'The flow could not be tidied up: {reason}',
    'change-flow': 'tidy up the flow',
    'change-selection': 'tidy up the selection',
  },
  nl: {
    flow: 'Flow opruimen',
    selection: 'Selectie opruimen langs de lijnen',
    working: 'Flow wordt opgeruimd…',
    cancel: 'Annuleren',
    'changed-meanwhile': 'De flow bleef veranderen tijdens het opruimen en is daarom gelaten zoals hij is.',
    failed: 'De flow kon niet worden opgeruimd: {reason}',
    'change-flow': 'flow opruimen',
    'change-selection': 'selectie opruimen',
  },
  fr: {
    flow: 'Ranger le flux',
    selection: 'Ranger la sélection le long des liens',
    working: 'Rangement du flux…',
    cancel: 'Annuler',
    'changed-meanwhile': 'Le flux a changé pendant le rangement ; il est resté tel quel.',
    failed: 'Impossible de ranger le flux : {reason}',
    'change-flow': 'ranger le flux',
    'change-selection': 'ranger la sélection',
  },
});
