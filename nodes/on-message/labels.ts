import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'On message',
    summary: 'Goes on here when the customer writes and no question waits for it.',
    help: 'A message that a question waits for is its answer; any other comes here and replaces what was running, also while the conversation waits in a queue or is with an agent. So it ends a “Wait” that runs, and whatever came after it is not done. A request to another system, and a question how a queue stands, are waited for.',
    search: ['message', 'event', 'onmessage', 'customer writes'],
    fields: {},
    ports: { next: 'Written' },
    says: {
      wrote: 'The customer wrote ({kind}) while no question waited.',
    },
  },
  nl: {
    title: 'Bij bericht',
    summary: 'Gaat hier verder als de klant schrijft en er geen vraag op wacht.',
    help: 'Een bericht waar een vraag op wacht is het antwoord; elk ander komt hier en vervangt wat er liep, ook terwijl het gesprek in een wachtrij staat of bij een agent is. Het beëindigt dus een “Wachten” dat loopt: wat daarna kwam, gebeurt niet meer. Op een verzoek aan een ander systeem en op de stand van een rij wordt gewacht.',
    search: ['bericht', 'gebeurtenis', 'onmessage', 'klant schrijft'],
    fields: {},
    ports: { next: 'Geschreven' },
    says: {
      wrote: 'De klant schreef ({kind}) terwijl er geen vraag wachtte.',
    },
  },
  fr: {
    title: 'Sur message',
    summary: 'Continue ici quand le client écrit sans qu’une question l’attende.',
    help: 'Un message qu’une question attend en est la réponse ; tout autre arrive ici et remplace ce qui était en cours, même quand la conversation est en file ou chez un agent. Il met donc fin à une « attente » en cours : ce qui venait après ne se fait plus. Une requête à un autre système et l’état d’une file sont attendus.',
    search: ['message', 'événement', 'onmessage', 'client écrit'],
    fields: {},
    ports: { next: 'Écrit' },
    says: {
      wrote: 'Le client a écrit ({kind}) sans qu’une question l’attende.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
