import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Loop',
    summary: 'Does something a number of times, such as asking again.',
    help: 'Lead the way “Again” back to this node: customers take it as often as you say, and “Finished” after that. The count then starts over. A customer who leaves the loop halfway and comes back goes on counting. Without any waiting in between, a contact makes at most 1,000 steps.',
    search: ['repeat', 'again', 'retry', 'attempts', 'count', 'for', 'while'],
    fields: {
      times: { label: 'Times', help: 'How often “Again” is taken.', unit: 'times' },
      counter: {
        label: 'Keep the count in',
        help: 'A variable of this flow: 1 the first time.',
        example: 'attempt',
      },
    },
    ports: { again: 'Again', finished: 'Finished' },
    says: { again: 'Time {count} of {times}.', finished: 'All {times} times are done ({count}).' },
  },
  nl: {
    title: 'Herhalen',
    summary: 'Doet iets een aantal keren, zoals nog eens vragen.',
    help: 'Laat de weg “Nog eens” hier terugkomen: klanten nemen die zo vaak als u zegt, en daarna “Klaar”. De telling begint dan opnieuw. Wie halverwege de lus verlaat en terugkomt, telt verder. Zonder te wachten zet een contact hooguit 1.000 stappen.',
    search: ['loop', 'lus', 'herhaal', 'opnieuw', 'pogingen', 'tellen', 'repeat'],
    fields: {
      times: { label: 'Keren', help: 'Hoe vaak “Nog eens” wordt genomen.', unit: 'keer' },
      counter: {
        label: 'Bewaar de telling in',
        help: 'Een variabele van deze flow: 1 de eerste keer.',
        example: 'poging',
      },
    },
    ports: { again: 'Nog eens', finished: 'Klaar' },
    says: { again: 'Keer {count} van {times}.', finished: 'Alle {times} keren zijn gedaan ({count}).' },
  },
  fr: {
    title: 'Répéter',
    summary: 'Fait quelque chose plusieurs fois, comme redemander.',
    help: 'Ramenez la voie « Encore » à ce nœud : le client la prend autant de fois que vous le dites, puis « Terminé ». Le compte repart alors de zéro. Un client qui quitte la boucle en chemin et revient continue de compter. Sans attente, un contact fait au plus 1 000 pas.',
    search: ['loop', 'boucle', 'encore', 'essais', 'tentatives', 'compter', 'repeat'],
    fields: {
      times: { label: 'Fois', help: 'Combien de fois « Encore » est pris.', unit: 'fois' },
      counter: {
        label: 'Garder le compte dans',
        help: 'Une variable de ce flux : 1 la première fois.',
        example: 'essai',
      },
    },
    ports: { again: 'Encore', finished: 'Terminé' },
    says: { again: 'Fois {count} sur {times}.', finished: 'Les {times} fois sont faites ({count}).' },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
