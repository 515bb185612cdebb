import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'On error',
    summary: 'Goes on here when a step fails that has no way out for it.',
    help: 'A step whose “Error” leads somewhere goes there; every other failure comes here. Without this node the conversation goes to the default skill, and so it does when something fails behind it.',
    search: ['onerror', 'error', 'failure', 'exception', '_err', 'catch', 'event'],
    fields: {
      code: { label: 'Save what failed as', help: 'A code such as channel.window-closed.', example: 'error' },
      step: { label: 'Save where as', help: 'The id of the step.', example: 'failedStep' },
    },
    ports: { next: 'Failed' },
    says: {
      failed: 'The step “{step}” failed ({code}).',
    },
  },
  nl: {
    title: 'Bij fout',
    summary: 'Gaat hier verder als een stap mislukt die er geen uitgang voor heeft.',
    help: 'Een stap waarvan “Fout” ergens heen leidt gaat daarheen; elke andere mislukking komt hier. Zonder deze node gaat het gesprek naar de standaardskill, en dat gebeurt ook als er hierachter iets misgaat.',
    search: ['onerror', 'fout', 'mislukt', 'uitzondering', '_err', 'opvangen', 'gebeurtenis'],
    fields: {
      code: {
        label: 'Bewaar wat mislukte als',
        help: 'Een code zoals channel.window-closed.',
        example: 'fout',
      },
      step: { label: 'Bewaar waar als', help: 'De id van de stap.', example: 'mislukteStap' },
    },
    ports: { next: 'Mislukt' },
    says: {
      failed: 'De stap “{step}” mislukte ({code}).',
    },
  },
  fr: {
    title: 'Sur erreur',
    summary: 'Continue ici quand une étape échoue sans sortie pour cela.',
    help: 'Une étape dont « Erreur » mène quelque part y va ; tout autre échec arrive ici. Sans ce nœud, la conversation va à la compétence par défaut, comme lorsqu’une étape échoue ensuite.',
    search: ['onerror', 'erreur', 'échec', 'exception', '_err', 'rattraper', 'événement'],
    fields: {
      code: {
        label: 'Enregistrer ce qui a échoué dans',
        help: 'Un code comme channel.window-closed.',
        example: 'erreur',
      },
      step: { label: 'Enregistrer où dans', help: 'L’id de l’étape.', example: 'etapeEchouee' },
    },
    ports: { next: 'Échec' },
    says: {
      failed: 'L’étape « {step} » a échoué ({code}).',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
