import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'End',
    summary: 'Ends the script and closes the conversation.',
    help: 'A conversation that waits in a queue or is with an agent is left where it is: only the script ends. One that nobody has is closed, or, when closing is off, goes to the default skill of its point of contact, so that no customer is forgotten.',
    search: ['stop', 'close', 'finish', 'resolve', 'hang up'],
    fields: {
      close: {
        label: 'Close the conversation',
        help: 'Off: it goes to the default skill. A conversation in a queue or with an agent stays there.',
      },
    },
    ports: {},
    says: {
      closes: 'Closes the conversation, unless somebody has it.',
      'hands-over': 'Leaves the conversation to the default skill, unless somebody has it.',
      closed: 'The conversation is closed.',
      kept: 'The conversation stays in its queue or with its agent.',
      'handed-over': 'The conversation goes to the default skill.',
    },
  },
  nl: {
    title: 'Einde',
    summary: 'Beëindigt het script en sluit het gesprek.',
    help: 'Een gesprek dat in een wachtrij staat of bij een agent is, blijft daar: alleen het script eindigt. Een gesprek dat niemand heeft wordt gesloten, of gaat, als sluiten uit staat, naar de standaardskill van het contactpunt, zodat geen klant vergeten wordt.',
    search: ['stop', 'sluiten', 'klaar', 'afronden', 'ophangen'],
    fields: {
      close: {
        label: 'Gesprek sluiten',
        help: 'Uit: het gaat naar de standaardskill. Een gesprek in een rij of bij een agent blijft daar.',
      },
    },
    ports: {},
    says: {
      closes: 'Sluit het gesprek, tenzij iemand het heeft.',
      'hands-over': 'Laat het gesprek aan de standaardskill, tenzij iemand het heeft.',
      closed: 'Het gesprek is gesloten.',
      kept: 'Het gesprek blijft in de rij of bij de agent.',
      'handed-over': 'Het gesprek gaat naar de standaardskill.',
    },
  },
  fr: {
    title: 'Fin',
    summary: 'Termine le script et ferme la conversation.',
    help: 'Une conversation en file ou chez un agent y reste : seul le script se termine. Une conversation que personne n’a est fermée ou, si la fermeture est désactivée, va à la compétence par défaut de son point de contact, afin qu’aucun client ne soit oublié.',
    search: ['stop', 'fermer', 'terminer', 'clore', 'raccrocher'],
    fields: {
      close: {
        label: 'Fermer la conversation',
        help: 'Désactivé : elle va à la compétence par défaut. En file ou chez un agent, elle y reste.',
      },
    },
    ports: {},
    says: {
      closes: 'Ferme la conversation, sauf si quelqu’un l’a.',
      'hands-over': 'Laisse la conversation à la compétence par défaut, sauf si quelqu’un l’a.',
      closed: 'La conversation est fermée.',
      kept: 'La conversation reste en file ou chez son agent.',
      'handed-over': 'La conversation va à la compétence par défaut.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
