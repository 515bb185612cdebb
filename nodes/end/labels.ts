import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'End',
    summary: 'Ends the script and closes the conversation.',
    help: 'A conversation that waits in a queue or is with an agent is left where it is: only the script ends. One that nobody has is closed, or, when closing is off, goes to the default skill of its point of contact, so that no customer is forgotten. A script that another one runs goes back to that one; “Return” leaves the conversation as it is for it.',
    search: ['stop', 'close', 'finish', 'resolve', 'hang up', 'return', 'hangup'],
    fields: {
      close: {
        label: 'Close the conversation',
        help: 'Off: it goes to the default skill. A conversation in a queue or with an agent stays there.',
      },
      returns: {
        label: 'Return',
        help: 'On: the conversation is left as it is, and the script that runs this one goes on. When none does, it goes to the default skill.',
      },
      way: {
        label: 'By the way',
        help: 'The script that runs this one goes on by its way of this name, else by “Returned”.',
        example: 'Paid',
      },
    },
    ports: {},
    says: {
      closes: 'Closes the conversation, unless somebody has it.',
      'hands-over': 'Leaves the conversation to the default skill, unless somebody has it.',
      returns: 'Goes back to the script that runs this one.',
      returned: 'The script is over; the conversation is left as it is.',
      closed: 'The conversation is closed.',
      kept: 'The conversation stays in its queue or with its agent.',
      'handed-over': 'The conversation goes to the default skill.',
    },
  },
  nl: {
    title: 'Einde',
    summary: 'Beëindigt het script en sluit het gesprek.',
    help: 'Een gesprek dat in een wachtrij staat of bij een agent is, blijft daar: alleen het script eindigt. Een gesprek dat niemand heeft wordt gesloten, of gaat, als sluiten uit staat, naar de standaardskill van het contactpunt, zodat geen klant vergeten wordt. Een script dat door een ander wordt uitgevoerd, gaat daarnaar terug; “Terugkeren” laat het gesprek daarvoor zoals het is.',
    search: ['end', 'stop', 'sluiten', 'klaar', 'afronden', 'ophangen', 'terugkeren', 'return', 'hangup'],
    fields: {
      close: {
        label: 'Gesprek sluiten',
        help: 'Uit: het gaat naar de standaardskill. Een gesprek in een rij of bij een agent blijft daar.',
      },
      returns: {
        label: 'Terugkeren',
        help: 'Aan: het gesprek blijft zoals het is en het script dat dit uitvoert gaat verder. Is er geen, dan gaat het naar de standaardskill.',
      },
      way: {
        label: 'Langs de uitgang',
        help: 'Het script dat dit uitvoert gaat verder langs zijn uitgang met deze naam, anders langs “Terug”.',
        example: 'Betaald',
      },
    },
    ports: {},
    says: {
      closes: 'Sluit het gesprek, tenzij iemand het heeft.',
      'hands-over': 'Laat het gesprek aan de standaardskill, tenzij iemand het heeft.',
      returns: 'Keert terug naar het script dat dit uitvoert.',
      returned: 'Het script is klaar; het gesprek blijft zoals het is.',
      closed: 'Het gesprek is gesloten.',
      kept: 'Het gesprek blijft in de rij of bij de agent.',
      'handed-over': 'Het gesprek gaat naar de standaardskill.',
    },
  },
  fr: {
    title: 'Fin',
    summary: 'Termine le script et ferme la conversation.',
    help: 'Une conversation en file ou chez un agent y reste : seul le script se termine. Une conversation que personne n’a est fermée ou, si la fermeture est désactivée, va à la compétence par défaut de son point de contact, afin qu’aucun client ne soit oublié. Un script exécuté par un autre revient à celui-ci ; « Revenir » lui laisse la conversation telle quelle.',
    search: ['end', 'stop', 'fermer', 'terminer', 'clore', 'raccrocher', 'revenir', 'return', 'hangup'],
    fields: {
      close: {
        label: 'Fermer la conversation',
        help: 'Désactivé : elle va à la compétence par défaut. En file ou chez un agent, elle y reste.',
      },
      returns: {
        label: 'Revenir',
        help: 'Activé : la conversation reste telle quelle et le script qui exécute celui-ci continue. S’il n’y en a pas, elle va à la compétence par défaut.',
      },
      way: {
        label: 'Par la sortie',
        help: 'Le script qui exécute celui-ci continue par sa sortie de ce nom, sinon par « Revenu ».',
        example: 'Payé',
      },
    },
    ports: {},
    says: {
      closes: 'Ferme la conversation, sauf si quelqu’un l’a.',
      'hands-over': 'Laisse la conversation à la compétence par défaut, sauf si quelqu’un l’a.',
      returns: 'Revient au script qui exécute celui-ci.',
      returned: 'Le script est fini ; la conversation reste telle quelle.',
      closed: 'La conversation est fermée.',
      kept: 'La conversation reste en file ou chez son agent.',
      'handed-over': 'La conversation va à la compétence par défaut.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
