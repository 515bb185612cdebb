import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import { messageLabels } from '../shared/message/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Ask',
    summary: 'Asks the customer something and waits for the answer.',
    help: 'Each button or row has its own way out. Customers who type a title, in any of its languages, or its number are understood as if they had tapped it; anything else, a photo included, leaves by “Other answer”. A question without choices takes any answer. A reaction such as a thumbs-up is not an answer.',
    search: ['question', 'menu', 'askcaller', 'choice', 'wait', 'buttons', 'list'],
    fields: {
      ...messageLabels.en.fields,
      timeout: { label: 'Wait for', help: 'After this, customers leave by “No answer”. At most 30 days.' },
      saveTo: {
        label: 'Save the answer as',
        help: 'A variable of this flow: what the customer wrote, or the title of the choice.',
        example: 'topic',
      },
    },
    ports: { answered: 'Answered', other: 'Other answer', timeout: 'No answer', error: 'Not sent' },
    says: {
      ...messageLabels.en.says,
      chose: 'The customer tapped “{title}”.',
      'typed-title': 'The customer typed “{text}”, which is the choice “{title}”.',
      'typed-number': 'The customer typed “{text}”: choice {number}, “{title}”.',
      'no-match': 'The answer “{text}” ({kind}) is none of the choices.',
      answered: 'The customer answered ({kind}).',
      'no-answer': 'No answer came within {seconds} seconds.',
    },
  },
  nl: {
    title: 'Vraag stellen',
    summary: 'Vraagt de klant iets en wacht op het antwoord.',
    help: 'Elke knop of regel heeft een eigen uitgang. Wie een titel typt, in welke taal ervan ook, of het nummer, wordt begrepen alsof er getikt is; al het andere, ook een foto, gaat naar “Ander antwoord”. Een vraag zonder keuzes neemt elk antwoord. Een reactie zoals een duimpje is geen antwoord.',
    search: ['vraag', 'menu', 'askcaller', 'keuze', 'wachten', 'knoppen', 'lijst'],
    fields: {
      ...messageLabels.nl.fields,
      timeout: { label: 'Wacht', help: 'Daarna gaat de klant naar “Geen antwoord”. Hooguit 30 dagen.' },
      saveTo: {
        label: 'Bewaar het antwoord als',
        help: 'Een variabele van deze flow: wat de klant schreef, of de titel van de keuze.',
        example: 'onderwerp',
      },
    },
    ports: {
      answered: 'Beantwoord',
      other: 'Ander antwoord',
      timeout: 'Geen antwoord',
      error: 'Niet verstuurd',
    },
    says: {
      ...messageLabels.nl.says,
      chose: 'De klant tikte op “{title}”.',
      'typed-title': 'De klant typte “{text}”: dat is de keuze “{title}”.',
      'typed-number': 'De klant typte “{text}”: keuze {number}, “{title}”.',
      'no-match': 'Het antwoord “{text}” ({kind}) is geen van de keuzes.',
      answered: 'De klant antwoordde ({kind}).',
      'no-answer': 'Er kwam geen antwoord binnen {seconds} seconden.',
    },
  },
  fr: {
    title: 'Poser une question',
    summary: 'Pose une question au client et attend la réponse.',
    help: 'Chaque bouton ou ligne a sa propre sortie. Un client qui tape un titre, dans n’importe laquelle de ses langues, ou son numéro est compris comme s’il l’avait touché ; tout le reste, photo comprise, sort par « Autre réponse ». Une question sans choix accepte toute réponse. Une réaction, comme un pouce levé, n’est pas une réponse.',
    search: ['question', 'menu', 'askcaller', 'choix', 'attendre', 'boutons', 'liste'],
    fields: {
      ...messageLabels.fr.fields,
      timeout: { label: 'Attendre', help: 'Ensuite, le client sort par « Sans réponse ». 30 jours au plus.' },
      saveTo: {
        label: 'Enregistrer la réponse dans',
        help: 'Une variable de ce flux : ce que le client a écrit, ou le titre du choix.',
        example: 'sujet',
      },
    },
    ports: { answered: 'Répondu', other: 'Autre réponse', timeout: 'Sans réponse', error: 'Non envoyé' },
    says: {
      ...messageLabels.fr.says,
      chose: 'Le client a touché « {title} ».',
      'typed-title': 'Le client a tapé « {text} », soit le choix « {title} ».',
      'typed-number': 'Le client a tapé « {text} » : choix {number}, « {title} ».',
      'no-match': 'La réponse « {text} » ({kind}) ne correspond à aucun choix.',
      answered: 'Le client a répondu ({kind}).',
      'no-answer': 'Aucune réponse en {seconds} secondes.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
