import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import { takenLabels } from '../shared/values/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'On signal',
    summary: 'Goes on here when another system signals something about this conversation.',
    help: 'A node for one signal goes before a node for any. The values that come with it can be kept; when one that must be there is not, or is of another type, it leaves by “Error”.',
    search: ['onsignal', 'signal', 'api', 'external', 'event', 'webhook'],
    fields: {
      signal: { label: 'Signal', help: 'Empty: any signal that no other node handles.', example: 'escalate' },
      results: { label: 'Keep of it', help: 'Values that came with the signal, each in a variable.' },
      'results.type': takenLabels.en.type,
      'results.from': { label: 'Its value', help: 'What the sender calls it.', example: 'p1' },
      'results.saveTo': takenLabels.en.saveTo,
      'results.optional': takenLabels.en.optional,
    },
    ports: { next: 'Signalled', error: 'Error' },
    says: {
      heard: 'The signal “{signal}” came in.',
      'no-value': 'The signal “{signal}” came without a “{name}” of the type asked for.',
    },
  },
  nl: {
    title: 'Bij signaal',
    summary: 'Gaat hier verder als een ander systeem iets over dit gesprek meldt.',
    help: 'Een node voor één signaal gaat voor een node voor elk. De waarden die meekomen zijn te bewaren; ontbreekt er een die er moet zijn, of is die van een andere soort, dan gaat het naar “Fout”.',
    search: ['onsignal', 'signaal', 'api', 'extern', 'gebeurtenis', 'webhook'],
    fields: {
      signal: {
        label: 'Signaal',
        help: 'Leeg: elk signaal waar geen andere node voor is.',
        example: 'escaleren',
      },
      results: {
        label: 'Bewaar ervan',
        help: 'Waarden die met het signaal meekwamen, elk in een variabele.',
      },
      'results.type': takenLabels.nl.type,
      'results.from': { label: 'Waarde daar', help: 'Zoals de afzender die noemt.', example: 'p1' },
      'results.saveTo': takenLabels.nl.saveTo,
      'results.optional': takenLabels.nl.optional,
    },
    ports: { next: 'Gemeld', error: 'Fout' },
    says: {
      heard: 'Het signaal “{signal}” kwam binnen.',
      'no-value': 'Het signaal “{signal}” kwam zonder “{name}” van de gevraagde soort.',
    },
  },
  fr: {
    title: 'Sur signal',
    summary: 'Continue ici quand un autre système signale quelque chose sur cette conversation.',
    help: 'Un nœud pour un signal passe avant un nœud pour tous. Les valeurs qui l’accompagnent peuvent être conservées ; si l’une de celles qui doivent y être manque, ou est d’un autre type, il sort par « Erreur ».',
    search: ['onsignal', 'signal', 'api', 'externe', 'événement', 'webhook'],
    fields: {
      signal: {
        label: 'Signal',
        help: 'Vide : tout signal dont aucun autre nœud ne s’occupe.',
        example: 'escalader',
      },
      results: {
        label: 'En conserver',
        help: 'Les valeurs venues avec le signal, chacune dans une variable.',
      },
      'results.type': takenLabels.fr.type,
      'results.from': { label: 'Sa valeur', help: 'Le nom que lui donne l’expéditeur.', example: 'p1' },
      'results.saveTo': takenLabels.fr.saveTo,
      'results.optional': takenLabels.fr.optional,
    },
    ports: { next: 'Signalé', error: 'Erreur' },
    says: {
      heard: 'Le signal « {signal} » est arrivé.',
      'no-value': 'Le signal « {signal} » est arrivé sans « {name} » du type demandé.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
