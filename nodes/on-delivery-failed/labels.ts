import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'On failed delivery',
    summary: 'Goes on here when the channel tells that a message did not arrive.',
    help: 'A step that waits and has a way for it hears it first; otherwise it comes here and replaces what was running. The code and the words are the channel’s own.',
    search: ['delivery', 'failed', 'undelivered', 'status', 'error code', 'bounce', 'event'],
    fields: {
      code: {
        label: 'Save the code as',
        help: 'The channel’s own number, such as 131047; 0 when it tells none.',
        example: 'errorCode',
      },
      title: {
        label: 'Save the reason as',
        help: 'In the channel’s words; empty when it tells none.',
        example: 'errorTitle',
      },
    },
    ports: { next: 'Not delivered' },
    says: {
      failed: 'The channel could not deliver a message: {code} {title}',
    },
  },
  nl: {
    title: 'Bij mislukte bezorging',
    summary: 'Gaat hier verder als het kanaal meldt dat een bericht niet aankwam.',
    help: 'Een stap die wacht en er een weg voor heeft hoort het eerst; anders komt het hier en vervangt het wat er liep. De code en de woorden zijn van het kanaal zelf.',
    search: ['bezorging', 'mislukt', 'niet bezorgd', 'status', 'foutcode', 'bounce', 'gebeurtenis'],
    fields: {
      code: {
        label: 'Bewaar de code als',
        help: 'Het eigen nummer van het kanaal, zoals 131047; 0 als het er geen noemt.',
        example: 'foutcode',
      },
      title: {
        label: 'Bewaar de reden als',
        help: 'In de woorden van het kanaal; leeg als het er geen noemt.',
        example: 'fouttekst',
      },
    },
    ports: { next: 'Niet bezorgd' },
    says: {
      failed: 'Het kanaal kon een bericht niet bezorgen: {code} {title}',
    },
  },
  fr: {
    title: 'Sur échec de remise',
    summary: 'Continue ici quand le canal signale qu’un message n’est pas arrivé.',
    help: 'Une étape qui attend et prévoit ce cas l’entend d’abord ; sinon il arrive ici et remplace ce qui était en cours. Le code et les mots sont ceux du canal.',
    search: ['remise', 'échec', 'non remis', 'statut', 'code d’erreur', 'bounce', 'événement'],
    fields: {
      code: {
        label: 'Enregistrer le code dans',
        help: 'Le numéro du canal, comme 131047 ; 0 s’il n’en donne pas.',
        example: 'codeErreur',
      },
      title: {
        label: 'Enregistrer la raison dans',
        help: 'Dans les mots du canal ; vide s’il n’en donne pas.',
        example: 'texteErreur',
      },
    },
    ports: { next: 'Non remis' },
    says: {
      failed: 'Le canal n’a pas pu remettre un message : {code} {title}',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
