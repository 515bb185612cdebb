import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Wait',
    summary: 'Does nothing for a while, until a time, or until you are open.',
    help: 'The customer goes on when the time has come: at once when it is past already, or when the place is open. What customers write meanwhile does not end the wait: a handler for messages takes over when the flow has one; else the message is kept, as the latest of the contact. A place that does not open within 14 days leaves by “Error”. Think of the time a channel lets you write: waiting past it closes the window.',
    search: ['wait', 'pause', 'delay', 'sleep', 'timer', 'schedule', 'later'],
    fields: {
      wait: { label: 'Wait' },
      'wait.kind': {
        label: 'Until',
        help: 'What ends the wait; what is past already ends it at once.',
        options: { for: 'Some time has passed', until: 'A time', 'until-open': 'You are open' },
      },
      'wait.duration': { label: 'How long', help: 'At most 30 days.' },
      'wait.time': {
        label: 'Time',
        help: 'An expression that is a date and time.',
        example: 'now + duration("24h")',
      },
      'wait.hours': { label: 'Opening hours', help: 'Kept in the workspace.' },
    },
    ports: { next: 'Next', error: 'Error' },
    says: {
      waits: 'Waits until {until}.',
      over: 'The time has come.',
      past: 'The time {until} is past already.',
      closed: '“{hours}” is closed until {until}.',
      open: '“{hours}” is open already.',
      opened: '“{hours}” is open now.',
      'never-opens': '“{hours}” does not open within 14 days.',
    },
  },
  nl: {
    title: 'Wachten',
    summary: 'Doet een tijd niets, tot een tijdstip of tot u open bent.',
    help: 'De klant gaat verder als het zover is: meteen als het tijdstip al voorbij is of de plek open is. Wat klanten intussen schrijven, beëindigt het wachten niet: heeft de flow een afhandeling voor berichten, dan neemt die het over; anders blijft het bericht bewaard als het laatste van het contact. Een plek die niet binnen 14 dagen opent, gaat naar “Fout”. Denk aan de tijd waarin een kanaal u laat schrijven: wie langer wacht, sluit dat venster.',
    search: ['wait', 'pauze', 'wachten', 'uitstel', 'timer', 'later', 'vertraging'],
    fields: {
      wait: { label: 'Wachten' },
      'wait.kind': {
        label: 'Tot',
        help: 'Wat het wachten beëindigt; is dat al voorbij, dan meteen.',
        options: { for: 'Er tijd voorbij is', until: 'Een tijdstip', 'until-open': 'Je open bent' },
      },
      'wait.duration': { label: 'Hoe lang', help: 'Hooguit 30 dagen.' },
      'wait.time': {
        label: 'Tijdstip',
        help: 'Een expressie die een datum en tijd is.',
        example: 'now + duration("24h")',
      },
      'wait.hours': { label: 'Openingstijden', help: 'Staan in de workspace.' },
    },
    ports: { next: 'Verder', error: 'Fout' },
    says: {
      waits: 'Wacht tot {until}.',
      over: 'Het is zover.',
      past: 'Het tijdstip {until} is al voorbij.',
      closed: '“{hours}” is gesloten tot {until}.',
      open: '“{hours}” is al open.',
      opened: '“{hours}” is nu open.',
      'never-opens': '“{hours}” gaat niet binnen 14 dagen open.',
    },
  },
  fr: {
    title: 'Attendre',
    summary: 'Ne fait rien pendant un temps, jusqu’à une heure ou jusqu’à l’ouverture.',
    help: 'Le client continue le moment venu : tout de suite si l’heure est déjà passée ou si le lieu est ouvert. Ce que le client écrit entre-temps ne met pas fin à l’attente : si le flux a une prise en charge des messages, elle prend le relais ; sinon le message est gardé comme le dernier du contact. Un lieu qui n’ouvre pas dans les 14 jours sort par « Erreur ». Pensez au délai pendant lequel un canal vous laisse écrire : attendre davantage ferme cette fenêtre.',
    search: ['wait', 'pause', 'attendre', 'délai', 'minuterie', 'plus tard', 'retarder'],
    fields: {
      wait: { label: 'Attendre' },
      'wait.kind': {
        label: 'Jusqu’à',
        help: 'Ce qui met fin à l’attente ; aussitôt, si c’est déjà passé.',
        options: {
          for: 'Ce qu’un temps soit passé',
          until: 'Une date et une heure',
          'until-open': 'L’ouverture',
        },
      },
      'wait.duration': { label: 'Combien de temps', help: '30 jours au plus.' },
      'wait.time': {
        label: 'Date et heure',
        help: 'Une expression qui donne une date et une heure.',
        example: 'now + duration("24h")',
      },
      'wait.hours': {
        label: 'Heures d’ouverture',
        help: 'Elles se trouvent dans l’espace de travail.',
      },
    },
    ports: { next: 'Suite', error: 'Erreur' },
    says: {
      waits: 'Attend jusqu’à {until}.',
      over: 'Le moment est venu.',
      past: 'L’heure {until} est déjà passée.',
      closed: '« {hours} » est fermé jusqu’à {until}.',
      open: '« {hours} » est déjà ouvert.',
      opened: '« {hours} » est maintenant ouvert.',
      'never-opens': '« {hours} » n’ouvre pas dans les 14 jours.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
