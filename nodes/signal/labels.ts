import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import { valueLabels } from '../shared/values/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Send signal',
    summary: 'Tells another system, or another conversation, that something happened.',
    help: 'Whoever listens to the host hears the signal with its values; the script does not wait for an answer. With the id of a conversation, that conversation’s script hears it by “On signal”.',
    search: ['signal', 'event', 'notify', 'webhook', 'tell'],
    fields: {
      signal: {
        label: 'Signal',
        help: 'A name of your own: a letter, then letters, digits, - or _.',
        example: 'escalate',
      },
      to: {
        label: 'To',
        help: 'The id of a conversation; empty: whoever listens.',
        example: '{{ vars.conversation }}',
      },
      parameters: { label: 'Values', help: 'Whoever hears the signal gets them with it.' },
      'parameters.type': valueLabels.en.type,
      'parameters.name': { label: 'Name', help: 'What whoever hears it calls the value.', example: 'order' },
      'parameters.value': valueLabels.en.value,
    },
    ports: { next: 'Sent', error: 'Error' },
    says: {
      sent: 'The signal “{signal}” was sent to whoever listens.',
      'sent-to': 'The signal “{signal}” was sent to the conversation “{to}”.',
      'no-recipient': 'The id of the conversation to tell is empty.',
    },
  },
  nl: {
    title: 'Signaal sturen',
    summary: 'Vertelt een ander systeem, of een ander gesprek, dat er iets gebeurde.',
    help: 'Wie naar de host luistert, hoort het signaal met zijn waarden; het script wacht niet op antwoord. Met de id van een gesprek hoort het script van dat gesprek het via “Bij signaal”.',
    search: ['signaal', 'gebeurtenis', 'melden', 'webhook', 'doorgeven'],
    fields: {
      signal: {
        label: 'Signaal',
        help: 'Een eigen naam: een letter, dan letters, cijfers, - of _.',
        example: 'escaleren',
      },
      to: { label: 'Aan', help: 'De id van een gesprek; leeg: wie luistert.', example: '{{ vars.gesprek }}' },
      parameters: { label: 'Waarden', help: 'Wie het signaal hoort, krijgt ze erbij.' },
      'parameters.type': valueLabels.nl.type,
      'parameters.name': {
        label: 'Naam',
        help: 'Hoe de waarde heet voor wie het signaal hoort.',
        example: 'order',
      },
      'parameters.value': valueLabels.nl.value,
    },
    ports: { next: 'Gestuurd', error: 'Fout' },
    says: {
      sent: 'Het signaal “{signal}” ging naar wie luistert.',
      'sent-to': 'Het signaal “{signal}” ging naar het gesprek “{to}”.',
      'no-recipient': 'De id van het gesprek dat het moet horen is leeg.',
    },
  },
  fr: {
    title: 'Envoyer un signal',
    summary: 'Dit à un autre système, ou à une autre conversation, que quelque chose est arrivé.',
    help: 'Qui écoute l’hôte entend le signal avec ses valeurs ; le script n’attend pas de réponse. Avec l’id d’une conversation, le script de celle-ci l’entend par « Sur signal ».',
    search: ['signal', 'événement', 'notifier', 'webhook', 'prévenir'],
    fields: {
      signal: {
        label: 'Signal',
        help: 'Un nom à vous : une lettre, puis lettres, chiffres, - ou _.',
        example: 'escalader',
      },
      to: {
        label: 'À',
        help: 'L’id d’une conversation ; vide : qui écoute.',
        example: '{{ vars.conversation }}',
      },
      parameters: { label: 'Valeurs', help: 'Qui entend le signal les reçoit avec.' },
      'parameters.type': valueLabels.fr.type,
      'parameters.name': {
        label: 'Nom',
        help: 'Le nom de la valeur pour qui entend le signal.',
        example: 'commande',
      },
      'parameters.value': valueLabels.fr.value,
    },
    ports: { next: 'Envoyé', error: 'Erreur' },
    says: {
      sent: 'Le signal « {signal} » a été envoyé à qui écoute.',
      'sent-to': 'Le signal « {signal} » a été envoyé à la conversation « {to} ».',
      'no-recipient': 'L’id de la conversation à prévenir est vide.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
