import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Wait for a message',
    summary: 'Waits until the customer writes, without sending anything.',
    help: 'The script stops here until the customer’s next message, whatever it is: words, a tap, a photo. A reaction such as a thumbs-up is no message. Without a time it waits for as long as it takes.',
    search: ['wait', 'message', 'reply', 'answer', 'askcaller', 'inbound', 'listen', 'pause'],
    fields: {
      timeout: {
        label: 'Wait for',
        help: 'After this, customers leave by “No message”. At most 30 days; empty: no end to it.',
      },
      saveTo: {
        label: 'Save the message as',
        help: 'A variable of this flow: what the customer wrote.',
        example: 'question',
      },
    },
    ports: { received: 'Message', timeout: 'No message' },
    says: {
      received: 'The customer wrote ({kind}).',
      'no-message': 'No message came within {seconds} seconds.',
    },
  },
  nl: {
    title: 'Wachten op een bericht',
    summary: 'Wacht tot de klant schrijft, zonder iets te sturen.',
    help: 'Het script staat hier stil tot het volgende bericht van de klant, wat het ook is: woorden, een tik, een foto. Een reactie zoals een duimpje is geen bericht. Zonder tijd wacht het zo lang als het duurt.',
    search: ['wachten', 'bericht', 'antwoord', 'askcaller', 'inkomend', 'luisteren', 'pauze'],
    fields: {
      timeout: {
        label: 'Wacht',
        help: 'Daarna gaat de klant naar “Geen bericht”. Hooguit 30 dagen; leeg: zonder einde.',
      },
      saveTo: {
        label: 'Bewaar het bericht als',
        help: 'Een variabele van deze flow: wat de klant schreef.',
        example: 'vraag',
      },
    },
    ports: { received: 'Bericht', timeout: 'Geen bericht' },
    says: {
      received: 'De klant schreef ({kind}).',
      'no-message': 'Er kwam geen bericht binnen {seconds} seconden.',
    },
  },
  fr: {
    title: 'Attendre un message',
    summary: 'Attend que le client écrive, sans rien envoyer.',
    help: 'Le script s’arrête ici jusqu’au prochain message du client, quel qu’il soit : des mots, une touche, une photo. Une réaction, comme un pouce levé, n’est pas un message. Sans durée, il attend le temps qu’il faut.',
    search: ['attendre', 'message', 'réponse', 'askcaller', 'entrant', 'écouter', 'pause'],
    fields: {
      timeout: {
        label: 'Attendre',
        help: 'Ensuite, le client sort par « Sans message ». 30 jours au plus ; vide : sans fin.',
      },
      saveTo: {
        label: 'Enregistrer le message dans',
        help: 'Une variable de ce flux : ce que le client a écrit.',
        example: 'question',
      },
    },
    ports: { received: 'Message', timeout: 'Sans message' },
    says: {
      received: 'Le client a écrit ({kind}).',
      'no-message': 'Aucun message en {seconds} secondes.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
