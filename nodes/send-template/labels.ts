import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import { headerLabels } from './header/labels.ts';
import type { Code, PortId, params } from './params.ts';
import { replyLabels } from './reply/labels.ts';

export const labels = {
  en: {
    title: 'Send template',
    summary: 'Sends an approved template, also when the 24-hour window is closed.',
    help: 'A template arrives at any time, in the customer’s language or the next one of your workspace that is approved. Its body has places {{1}}, {{2}} …; fill in a value for each, and for its header and buttons where they ask for one. When you wait for a reply, each quick-reply button of the template has its own way out; when you wait for its delivery, the script knows whether it arrived. A thumbs-up is no reply, nor is a tap on a button of an earlier message.',
    search: [
      'hsm',
      'whatsapp',
      'reminder',
      'outbound',
      'notification',
      'window',
      'quick reply',
      'sendsmspayload',
      'message template',
      'delivery',
    ],
    fields: {
      template: { label: 'Template', help: 'Only approved templates can be sent.' },
      language: { label: 'Language' },
      'language.kind': {
        label: 'Sent in',
        help: 'Where the customer’s is not approved, the next one of your workspace that is.',
        options: { contact: 'The customer’s language', fixed: 'One language' },
      },
      'language.language': {
        label: 'Which',
        help: 'The code of a language in which the template is approved.',
        example: 'nl',
      },
      ...headerLabels.en,
      parameters: {
        label: 'Values',
        help: 'For the places of the body, in their order.',
        example: '{{ vars.appointment }}',
      },
      buttons: {
        label: 'Values of buttons',
        help: 'For each button that asks for one, in order: the end of its address, or the code to copy.',
        example: '{{ vars.order }}',
      },
      ...replyLabels.en,
    },
    ports: {
      next: 'Sent',
      other: 'Other answer',
      timeout: 'No answer',
      delivered: 'Delivered',
      failed: 'Not delivered',
      unknown: 'Not known',
      error: 'Not sent',
    },
    says: {
      'not-approved': 'This template is {status}. Only approved templates can be sent; choose another.',
      'language-not-approved':
        'In language {language} this template is {status}: those customers get it in another language.',
      'language-missing': 'The template has no language {language}: customers get it in another one.',
      'not-for-here':
        'This template was not made for the points of contact of this flow. Choose one that was.',
      'not-for-all':
        'This template was not made for {pointOfContact}. Keep its customers away from this node.',
      'cannot-fill':
        'In language {language} the template has cards or a product, which cannot be filled in here. Choose another.',
      'parameter-count':
        'In language {language} the template has {expected} places, and there are {count} values. Make them equal.',
      'header-needs-none': 'In language {language} the template’s header asks for nothing. Choose “Nothing”.',
      'header-needs-text': 'In language {language} the template’s header asks for a text. Fill it in.',
      'header-needs-media': 'In language {language} the template’s header asks for a file. Fill it in.',
      'header-needs-location': 'In language {language} the template’s header asks for a place. Fill it in.',
      'not-https': 'The address of the file must begin with https:// and the name of a site.',
      'value-count':
        'In language {language} {expected} buttons ask for a value, and there are {count}. Make them equal.',
      'button-count':
        'In language {language} the template has {expected} quick replies, and {count} are listed. Make them equal.',
      'delivery-not-awaited': 'The script waits for the reply; it does not wait for the delivery as well.',
      'earlier-button': 'The customer tapped “{title}”, a button of an earlier message: it is no answer.',
      replied: 'The customer answered “{text}”: “{name}”.',
      'no-match': 'The answer “{text}” ({kind}) is none of the quick replies.',
      'no-answer': 'No answer came within {seconds} seconds.',
      delivered: 'The channel says: {status}.',
      'not-delivered': 'The channel could not deliver it: {error} {title}',
      'nothing-reported': 'The channel told nothing within {seconds} seconds.',
    },
  },
  nl: {
    title: 'Sjabloon sturen',
    summary: 'Stuurt een goedgekeurd sjabloon, ook als het venster van 24 uur dicht is.',
    help: 'Een sjabloon komt altijd aan, in de taal van de klant of de volgende van je workspace die is goedgekeurd. De tekst heeft plaatsen {{1}}, {{2}} …; vul voor elk een waarde in, en ook voor kop en knoppen als die erom vragen. Wacht je op antwoord, dan heeft elke snelle-antwoordknop van het sjabloon een eigen uitgang; wacht je op de bezorging, dan weet het script of het is aangekomen. Een duimpje is geen antwoord, en een tik op een knop van een eerder bericht ook niet.',
    search: [
      'hsm',
      'whatsapp',
      'herinnering',
      'uitgaand',
      'melding',
      'venster',
      'snel antwoord',
      'sendsmspayload',
      'berichtsjabloon',
      'bezorging',
    ],
    fields: {
      template: { label: 'Sjabloon', help: 'Alleen goedgekeurde sjablonen kunnen uit.' },
      language: { label: 'Taal' },
      'language.kind': {
        label: 'Gaat uit in',
        help: 'Is die van de klant niet goedgekeurd, dan de volgende van je workspace die dat is.',
        options: { contact: 'De taal van de klant', fixed: 'Eén taal' },
      },
      'language.language': {
        label: 'Welke',
        help: 'De code van een taal waarin het sjabloon is goedgekeurd.',
        example: 'nl',
      },
      ...headerLabels.nl,
      parameters: {
        label: 'Waarden',
        help: 'Voor de plaatsen van de tekst, in die volgorde.',
        example: '{{ vars.afspraak }}',
      },
      buttons: {
        label: 'Waarden van knoppen',
        help: 'Voor elke knop die erom vraagt, in volgorde: het eind van het adres, of de code om te kopiëren.',
        example: '{{ vars.bestelling }}',
      },
      ...replyLabels.nl,
    },
    ports: {
      next: 'Verstuurd',
      other: 'Ander antwoord',
      timeout: 'Geen antwoord',
      delivered: 'Bezorgd',
      failed: 'Niet bezorgd',
      unknown: 'Niet bekend',
      error: 'Niet verstuurd',
    },
    says: {
      'not-approved': 'Dit sjabloon is {status}. Alleen goedgekeurde sjablonen kunnen uit; kies een ander.',
      'language-not-approved':
        'In taal {language} is dit sjabloon {status}: die klanten krijgen het in een andere taal.',
      'language-missing': 'Het sjabloon heeft geen taal {language}: klanten krijgen het in een andere.',
      'not-for-here':
        'Dit sjabloon is niet gemaakt voor de contactpunten van deze flow. Kies er een dat dat wel is.',
      'not-for-all':
        'Dit sjabloon is niet gemaakt voor {pointOfContact}. Houd klanten daarvan weg bij deze stap.',
      'cannot-fill':
        'In taal {language} heeft het sjabloon kaarten of een product, en die kun je hier niet invullen. Kies een ander.',
      'parameter-count':
        'In taal {language} heeft het sjabloon {expected} plaatsen, en er zijn {count} waarden. Maak ze gelijk.',
      'header-needs-none': 'In taal {language} vraagt de kop van het sjabloon nergens om. Kies “Niets”.',
      'header-needs-text': 'In taal {language} vraagt de kop van het sjabloon om een tekst. Vul die in.',
      'header-needs-media': 'In taal {language} vraagt de kop van het sjabloon om een bestand. Vul het in.',
      'header-needs-location': 'In taal {language} vraagt de kop van het sjabloon om een plaats. Vul die in.',
      'not-https': 'Het adres van het bestand moet beginnen met https:// en de naam van een site.',
      'value-count':
        'In taal {language} vragen {expected} knoppen om een waarde, en er zijn er {count}. Maak ze gelijk.',
      'button-count':
        'In taal {language} heeft het sjabloon {expected} snelle antwoorden, en er staan er {count}. Maak ze gelijk.',
      'delivery-not-awaited': 'Het script wacht op het antwoord; op de bezorging wacht het dan niet ook nog.',
      'earlier-button': 'De klant tikte op “{title}”, een knop van een eerder bericht: dat is geen antwoord.',
      replied: 'De klant antwoordde “{text}”: “{name}”.',
      'no-match': 'Het antwoord “{text}” ({kind}) is geen van de snelle antwoorden.',
      'no-answer': 'Er kwam geen antwoord binnen {seconds} seconden.',
      delivered: 'Het kanaal meldt: {status}.',
      'not-delivered': 'Het kanaal kon het niet bezorgen: {error} {title}',
      'nothing-reported': 'Het kanaal meldde niets binnen {seconds} seconden.',
    },
  },
  fr: {
    title: 'Envoyer un modèle',
    summary: 'Envoie un modèle approuvé, même quand la fenêtre de 24 heures est fermée.',
    help: 'Un modèle arrive à tout moment, dans la langue du client ou dans la suivante de votre espace de travail qui est approuvée. Son texte a des places {{1}}, {{2}} … ; donnez une valeur à chacune, ainsi qu’à l’en-tête et aux boutons qui en demandent une. Si vous attendez une réponse, chaque bouton de réponse rapide du modèle a sa propre sortie ; si vous attendez sa remise, le script sait s’il est arrivé. Un pouce levé n’est pas une réponse, ni une touche sur un bouton d’un message précédent.',
    search: [
      'hsm',
      'whatsapp',
      'rappel',
      'sortant',
      'notification',
      'fenêtre',
      'réponse rapide',
      'sendsmspayload',
      'modèle de message',
      'remise',
    ],
    fields: {
      template: { label: 'Modèle', help: 'Seuls les modèles approuvés peuvent partir.' },
      language: { label: 'Langue' },
      'language.kind': {
        label: 'Envoyé en',
        help: 'Si celle du client n’est pas approuvée, la suivante de votre espace de travail qui l’est.',
        options: { contact: 'La langue du client', fixed: 'Une seule langue' },
      },
      'language.language': {
        label: 'Laquelle',
        help: 'Le code d’une langue dans laquelle le modèle est approuvé.',
        example: 'nl',
      },
      ...headerLabels.fr,
      parameters: {
        label: 'Valeurs',
        help: 'Pour les places du texte, dans leur ordre.',
        example: '{{ vars.rendezvous }}',
      },
      buttons: {
        label: 'Valeurs des boutons',
        help: 'Pour chaque bouton qui en demande une, dans l’ordre : la fin de son adresse ou le code à copier.',
        example: '{{ vars.commande }}',
      },
      ...replyLabels.fr,
    },
    ports: {
      next: 'Envoyé',
      other: 'Autre réponse',
      timeout: 'Sans réponse',
      delivered: 'Remis',
      failed: 'Non remis',
      unknown: 'Inconnu',
      error: 'Non envoyé',
    },
    says: {
      'not-approved':
        'Ce modèle a le statut {status}. Seuls les modèles approuvés peuvent partir ; choisissez-en un autre.',
      'language-not-approved':
        'En langue {language}, ce modèle a le statut {status} : ces clients le reçoivent dans une autre langue.',
      'language-missing': 'Le modèle n’a pas de langue {language} : les clients le reçoivent dans une autre.',
      'not-for-here':
        'Ce modèle n’a pas été fait pour les points de contact de ce flux. Choisissez-en un qui l’est.',
      'not-for-all':
        'Ce modèle n’a pas été fait pour {pointOfContact}. Tenez ses clients à l’écart de cette étape.',
      'cannot-fill':
        'En langue {language}, le modèle a des cartes ou un produit, que l’on ne peut remplir ici. Choisissez-en un autre.',
      'parameter-count':
        'En langue {language}, le modèle a {expected} places et il y a {count} valeurs. Mettez-en autant.',
      'header-needs-none': 'En langue {language}, l’en-tête du modèle ne demande rien. Choisissez « Rien ».',
      'header-needs-text': 'En langue {language}, l’en-tête du modèle demande un texte. Donnez-le.',
      'header-needs-media': 'En langue {language}, l’en-tête du modèle demande un fichier. Donnez-le.',
      'header-needs-location': 'En langue {language}, l’en-tête du modèle demande un lieu. Donnez-le.',
      'not-https': 'L’adresse du fichier doit commencer par https:// et le nom d’un site.',
      'value-count':
        'En langue {language}, {expected} boutons demandent une valeur et il y en a {count}. Mettez-en autant.',
      'button-count':
        'En langue {language}, le modèle a {expected} réponses rapides et la liste en a {count}. Mettez-en autant.',
      'delivery-not-awaited': 'Le script attend la réponse ; il n’attend pas la remise en plus.',
      'earlier-button':
        'Le client a touché « {title} », un bouton d’un message précédent : ce n’est pas une réponse.',
      replied: 'Le client a répondu « {text} » : « {name} ».',
      'no-match': 'La réponse « {text} » ({kind}) n’est aucune des réponses rapides.',
      'no-answer': 'Aucune réponse en {seconds} secondes.',
      delivered: 'Le canal indique : {status}.',
      'not-delivered': 'Le canal n’a pas pu le remettre : {error} {title}',
      'nothing-reported': 'Le canal n’a rien signalé en {seconds} secondes.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
