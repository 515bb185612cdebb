import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Send template',
    summary: 'Sends an approved template, also when the 24-hour window is closed.',
    help: 'A template arrives at any time, in the customer’s language or the next one of your workspace that the template has. Its body has places {{1}}, {{2}} …; fill in a value for each. When you wait for a reply, each quick-reply button of the template has its own way out.',
    search: ['hsm', 'whatsapp', 'reminder', 'outbound', 'notification', 'window', 'quick reply'],
    fields: {
      template: { label: 'Template', help: 'Only approved templates can be sent.' },
      parameters: {
        label: 'Values',
        help: 'For {{1}}, {{2}} … of the body, in that order.',
        example: '{{ vars.appointment }}',
      },
      reply: { label: 'Reply' },
      'reply.kind': { label: 'After sending', options: { none: 'Go on', wait: 'Wait for a reply' } },
      'reply.buttons': {
        label: 'Quick replies',
        help: 'One for each button of the template, in the same order.',
      },
      'reply.buttons.id': { label: 'Id' },
      'reply.buttons.name': { label: 'Name', help: 'Shown at the way out.', example: 'Confirm' },
      'reply.timeout': {
        label: 'Wait for',
        help: 'After this, customers leave by “No answer”. At most 30 days.',
      },
    },
    ports: { next: 'Sent', other: 'Other answer', timeout: 'No answer', error: 'Not sent' },
    says: {
      'not-approved': 'This template is {status}. Only approved templates can be sent; choose another.',
      'not-for-here':
        'This template was not made for the points of contact of this flow. Choose one that was.',
      'no-templates': '{channel} has no templates. Keep its customers away from this node.',
      'parameter-count':
        'In language {language} the template has {expected} places, and there are {count} values. Make them equal.',
      'button-count':
        'In language {language} the template has {expected} quick replies, and {count} are listed. Make them equal.',
      replied: 'The customer answered “{text}”: “{name}”.',
      'no-match': 'The answer “{text}” ({kind}) is none of the quick replies.',
      'no-answer': 'No answer came within {seconds} seconds.',
    },
  },
  nl: {
    title: 'Sjabloon sturen',
    summary: 'Stuurt een goedgekeurd sjabloon, ook als het venster van 24 uur dicht is.',
    help: 'Een sjabloon komt altijd aan, in de taal van de klant of de volgende van je workspace die het sjabloon heeft. De tekst heeft plaatsen {{1}}, {{2}} …; vul voor elk een waarde in. Wacht je op antwoord, dan heeft elke snelle-antwoordknop van het sjabloon een eigen uitgang.',
    search: ['hsm', 'whatsapp', 'herinnering', 'uitgaand', 'melding', 'venster', 'snel antwoord'],
    fields: {
      template: { label: 'Sjabloon', help: 'Alleen goedgekeurde sjablonen kunnen uit.' },
      parameters: {
        label: 'Waarden',
        help: 'Voor {{1}}, {{2}} … van de tekst, in die volgorde.',
        example: '{{ vars.afspraak }}',
      },
      reply: { label: 'Antwoord' },
      'reply.kind': { label: 'Na het sturen', options: { none: 'Ga door', wait: 'Wacht op antwoord' } },
      'reply.buttons': {
        label: 'Snelle antwoorden',
        help: 'Een voor elke knop van het sjabloon, in dezelfde volgorde.',
      },
      'reply.buttons.id': { label: 'Id' },
      'reply.buttons.name': { label: 'Naam', help: 'Staat bij de uitgang.', example: 'Bevestigen' },
      'reply.timeout': {
        label: 'Wacht',
        help: 'Daarna gaat de klant naar “Geen antwoord”. Hooguit 30 dagen.',
      },
    },
    ports: { next: 'Verstuurd', other: 'Ander antwoord', timeout: 'Geen antwoord', error: 'Niet verstuurd' },
    says: {
      'not-approved': 'Dit sjabloon is {status}. Alleen goedgekeurde sjablonen kunnen uit; kies een ander.',
      'not-for-here':
        'Dit sjabloon is niet gemaakt voor de contactpunten van deze flow. Kies er een dat dat wel is.',
      'no-templates': '{channel} heeft geen sjablonen. Houd klanten daarvan weg bij deze stap.',
      'parameter-count':
        'In taal {language} heeft het sjabloon {expected} plaatsen, en er zijn {count} waarden. Maak ze gelijk.',
      'button-count':
        'In taal {language} heeft het sjabloon {expected} snelle antwoorden, en er staan er {count}. Maak ze gelijk.',
      replied: 'De klant antwoordde “{text}”: “{name}”.',
      'no-match': 'Het antwoord “{text}” ({kind}) is geen van de snelle antwoorden.',
      'no-answer': 'Er kwam geen antwoord binnen {seconds} seconden.',
    },
  },
  fr: {
    title: 'Envoyer un modèle',
    summary: 'Envoie un modèle approuvé, même quand la fenêtre de 24 heures est fermée.',
    help: 'Un modèle arrive à tout moment, dans la langue du client ou dans la suivante de votre espace de travail que le modèle possède. Son texte a des places {{1}}, {{2}} … ; donnez une valeur à chacune. Si vous attendez une réponse, chaque bouton de réponse rapide du modèle a sa propre sortie.',
    search: ['hsm', 'whatsapp', 'rappel', 'sortant', 'notification', 'fenêtre', 'réponse rapide'],
    fields: {
      template: { label: 'Modèle', help: 'Seuls les modèles approuvés peuvent partir.' },
      parameters: {
        label: 'Valeurs',
        help: 'Pour {{1}}, {{2}} … du texte, dans cet ordre.',
        example: '{{ vars.rendezvous }}',
      },
      reply: { label: 'Réponse' },
      'reply.kind': { label: 'Après l’envoi', options: { none: 'Continuer', wait: 'Attendre une réponse' } },
      'reply.buttons': {
        label: 'Réponses rapides',
        help: 'Une pour chaque bouton du modèle, dans le même ordre.',
      },
      'reply.buttons.id': { label: 'Id' },
      'reply.buttons.name': { label: 'Nom', help: 'Affiché à la sortie.', example: 'Confirmer' },
      'reply.timeout': {
        label: 'Attendre',
        help: 'Ensuite, le client sort par « Sans réponse ». 30 jours au plus.',
      },
    },
    ports: { next: 'Envoyé', other: 'Autre réponse', timeout: 'Sans réponse', error: 'Non envoyé' },
    says: {
      'not-approved':
        'Ce modèle a le statut {status}. Seuls les modèles approuvés peuvent partir ; choisissez-en un autre.',
      'not-for-here':
        'Ce modèle n’a pas été fait pour les points de contact de ce flux. Choisissez-en un qui l’est.',
      'no-templates': '{channel} n’a pas de modèles. Tenez ses clients à l’écart de cette étape.',
      'parameter-count':
        'En langue {language}, le modèle a {expected} places et il y a {count} valeurs. Mettez-en autant.',
      'button-count':
        'En langue {language}, le modèle a {expected} réponses rapides et la liste en a {count}. Mettez-en autant.',
      replied: 'Le client a répondu « {text} » : « {name} ».',
      'no-match': 'La réponse « {text} » ({kind}) n’est aucune des réponses rapides.',
      'no-answer': 'Aucune réponse en {seconds} secondes.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
