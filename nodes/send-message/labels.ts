import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import { messageLabels } from '../shared/message/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Send message',
    summary: 'Sends the customer a text, buttons or a list and goes on.',
    help: 'The message goes out in the customer’s language and the script goes on at once. To wait for an answer, use “Ask”. On channels with a 24-hour window it fails once the window is closed; a template still arrives then.',
    search: ['text', 'reply', 'textmsg', 'buttons', 'list', 'say'],
    fields: messageLabels.en.fields,
    ports: { next: 'Sent', error: 'Not sent' },
    says: messageLabels.en.says,
  },
  nl: {
    title: 'Bericht sturen',
    summary: 'Stuurt de klant een tekst, knoppen of een lijst en gaat door.',
    help: 'Het bericht gaat uit in de taal van de klant en het script gaat meteen door. Gebruik “Vraag stellen” om op antwoord te wachten. Op kanalen met een venster van 24 uur mislukt het als dat venster dicht is; een sjabloon komt dan nog wel aan.',
    search: ['tekst', 'antwoord', 'textmsg', 'knoppen', 'lijst', 'zeggen'],
    fields: messageLabels.nl.fields,
    ports: { next: 'Verstuurd', error: 'Niet verstuurd' },
    says: messageLabels.nl.says,
  },
  fr: {
    title: 'Envoyer un message',
    summary: 'Envoie au client un texte, des boutons ou une liste, puis continue.',
    help: 'Le message part dans la langue du client et le script continue aussitôt. Pour attendre une réponse, utilisez « Poser une question ». Sur les canaux à fenêtre de 24 heures, l’envoi échoue une fois la fenêtre fermée ; un modèle arrive encore.',
    search: ['texte', 'réponse', 'textmsg', 'boutons', 'liste', 'dire'],
    fields: messageLabels.fr.fields,
    ports: { next: 'Envoyé', error: 'Non envoyé' },
    says: messageLabels.fr.says,
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
