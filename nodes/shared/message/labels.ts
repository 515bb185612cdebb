import type { FieldPath, Labels } from '../../../runtime/define/labels.ts';
import { filenameLabel, mediaWords } from '../file/labels.ts';
import { keyLabel } from '../key/labels.ts';
import { placeLabels } from '../place/labels.ts';
import { choiceLabels } from './choices/labels.ts';
import type { Message, MessageCode } from './params.ts';

type Path = FieldPath<{ message: Message }>;
type Shared = Pick<Labels<Path, never, MessageCode>['en'], 'fields' | 'says'>;

/** The words of a message's fields and findings, for every node that sends one. */
export const messageLabels = {
  en: {
    fields: {
      message: { label: 'Message' },
      'message.kind': {
        label: 'Form',
        help: 'What the customer gets to see; not every channel carries every form.',
        options: {
          text: 'Text',
          buttons: 'Text with buttons',
          list: 'Text with a list',
          media: 'Picture, film, sound or document',
          link: 'Text with a button to a page',
          location: 'Place on a map',
          slots: 'Times to choose from',
          rich: 'Rich message of the workspace',
        },
      },
      'message.header': {
        label: 'Line above',
        help: 'A short title over the text, where the channel has one.',
        example: 'Your repair',
      },
      'message.text': {
        label: 'Text',
        help: 'In each language your customers speak. {{ }} fills in a value.',
        example: 'Hello {{ customer.name }}, how can we help?',
      },
      'message.footer': {
        label: 'Line below',
        help: 'Small print between the text and what can be tapped.',
        example: 'Open Tuesday to Saturday',
      },
      ...choiceLabels.en,
      'message.media': {
        label: 'Kind of file',
        help: 'Decides how the channel shows it and how large it may be.',
        options: mediaWords.en,
      },
      'message.url': {
        label: 'Address',
        help: 'Begins with https://. A value in {{ }} is made fit for an address.',
        example: 'https://shop.example/orders/{{ vars.order }}',
      },
      'message.caption': {
        label: 'Caption',
        help: 'A few words under the file.',
        example: 'Your bicycle is ready',
      },
      'message.filename': filenameLabel.en,
      'message.title': {
        label: 'Button',
        help: 'The words on it; a tap opens the page.',
        example: 'See your order',
      },
      'message.latitude': placeLabels.en.latitude,
      'message.longitude': placeLabels.en.longitude,
      'message.name': placeLabels.en.name,
      'message.address': placeLabels.en.address,
      'message.slots': { label: 'Times', help: 'The customer reads day and hour in their own language.' },
      'message.slots.id': keyLabel.en,
      'message.slots.start': {
        label: 'Begins',
        help: 'An expression that gives its day and hour.',
        example: 'timestamp("2026-03-02T09:00:00Z")',
      },
      'message.length': { label: 'Lasts', help: 'How long each of the times is; a day at most.' },
      'message.timeZone': {
        label: 'Time zone',
        help: 'Of the place the customer comes to.',
        example: 'Europe/Amsterdam',
      },
      'message.rich': {
        label: 'Rich message',
        help: 'Made once in the workspace, for one or more channels.',
      },
    },
    says: {
      'duplicate-title': 'Two choices read “{title}”. Give each its own words.',
      'rich-not-here': '“{name}” is not for {channel}. Share it there, or choose another message.',
      'not-https': 'The address of the file must begin with https:// and the name of a site.',
      'not-web': 'The address must begin with https:// or http:// and the name of a site.',
    },
  },
  nl: {
    fields: {
      message: { label: 'Bericht' },
      'message.kind': {
        label: 'Vorm',
        help: 'Wat de klant te zien krijgt; niet elk kanaal kan elke vorm aan.',
        options: {
          text: 'Tekst',
          buttons: 'Tekst met knoppen',
          list: 'Tekst met een lijst',
          media: 'Foto, film, geluid of document',
          link: 'Tekst met een knop naar een pagina',
          location: 'Plaats op de kaart',
          slots: 'Tijden om uit te kiezen',
          rich: 'Rich message van de workspace',
        },
      },
      'message.header': {
        label: 'Regel erboven',
        help: 'Een korte titel boven de tekst, als het kanaal die kent.',
        example: 'Je reparatie',
      },
      'message.text': {
        label: 'Tekst',
        help: 'In elke taal die je klanten spreken. {{ }} vult een waarde in.',
        example: 'Hallo {{ customer.name }}, waarmee kunnen we helpen?',
      },
      'message.footer': {
        label: 'Regel eronder',
        help: 'Kleine letters tussen de tekst en wat aan te tikken is.',
        example: 'Open van dinsdag tot en met zaterdag',
      },
      ...choiceLabels.nl,
      'message.media': {
        label: 'Soort bestand',
        help: 'Bepaalt hoe het kanaal het toont en hoe groot het mag zijn.',
        options: mediaWords.nl,
      },
      'message.url': {
        label: 'Adres',
        help: 'Begint met https://. Een waarde in {{ }} wordt geschikt gemaakt voor een adres.',
        example: 'https://winkel.example/bestelling/{{ vars.bestelling }}',
      },
      'message.caption': {
        label: 'Bijschrift',
        help: 'Een paar woorden onder het bestand.',
        example: 'Je fiets is klaar',
      },
      'message.filename': filenameLabel.nl,
      'message.title': {
        label: 'Knop',
        help: 'De woorden erop; een tik opent de pagina.',
        example: 'Bekijk je bestelling',
      },
      'message.latitude': placeLabels.nl.latitude,
      'message.longitude': placeLabels.nl.longitude,
      'message.name': placeLabels.nl.name,
      'message.address': placeLabels.nl.address,
      'message.slots': { label: 'Tijden', help: 'De klant leest dag en uur in de eigen taal.' },
      'message.slots.id': keyLabel.nl,
      'message.slots.start': {
        label: 'Begint',
        help: 'Een expressie die dag en uur geeft.',
        example: 'timestamp("2026-03-02T09:00:00Z")',
      },
      'message.length': { label: 'Duurt', help: 'Hoe lang elk van de tijden is; hooguit een dag.' },
      'message.timeZone': {
        label: 'Tijdzone',
        help: 'Van de plaats waar de klant naartoe komt.',
        example: 'Europe/Amsterdam',
      },
      'message.rich': {
        label: 'Rich message',
        help: 'Eén keer gemaakt in de workspace, voor een of meer kanalen.',
      },
    },
    says: {
      'duplicate-title': 'Twee keuzes heten “{title}”. Geef elke keuze eigen woorden.',
      'rich-not-here': '“{name}” is niet voor {channel}. Deel het daar, of kies een ander bericht.',
      'not-https': 'Het adres van het bestand moet beginnen met https:// en de naam van een site.',
      'not-web': 'Het adres moet beginnen met https:// of http:// en de naam van een site.',
    },
  },
  fr: {
    fields: {
      message: { label: 'Message' },
      'message.kind': {
        label: 'Forme',
        help: 'Ce que voit le client ; tous les canaux n’acceptent pas toutes les formes.',
        options: {
          text: 'Texte',
          buttons: 'Texte avec boutons',
          list: 'Texte avec liste',
          media: 'Image, film, son ou document',
          link: 'Texte avec un bouton vers une page',
          location: 'Lieu sur une carte',
          slots: 'Heures au choix',
          rich: 'Message enrichi de l’espace de travail',
        },
      },
      'message.header': {
        label: 'Ligne au-dessus',
        help: 'Un court titre, si le canal en prévoit un.',
        example: 'Votre réparation',
      },
      'message.text': {
        label: 'Texte',
        help: 'Dans chaque langue de vos clients. {{ }} insère une valeur.',
        example: 'Bonjour {{ customer.name }}, comment pouvons-nous vous aider ?',
      },
      'message.footer': {
        label: 'Ligne en dessous',
        help: 'De petits caractères entre le texte et ce qui se touche.',
        example: 'Ouvert du mardi au samedi',
      },
      ...choiceLabels.fr,
      'message.media': {
        label: 'Type de fichier',
        help: 'Détermine comment le canal l’affiche et la taille permise.',
        options: mediaWords.fr,
      },
      'message.url': {
        label: 'Adresse',
        help: 'Commence par https://. Une valeur entre {{ }} est adaptée à une adresse.',
        example: 'https://boutique.example/commandes/{{ vars.commande }}',
      },
      'message.caption': {
        label: 'Légende',
        help: 'Quelques mots sous le fichier.',
        example: 'Votre vélo est prêt',
      },
      'message.filename': filenameLabel.fr,
      'message.title': {
        label: 'Bouton',
        help: 'Les mots qui y figurent ; une touche ouvre la page.',
        example: 'Voir votre commande',
      },
      'message.latitude': placeLabels.fr.latitude,
      'message.longitude': placeLabels.fr.longitude,
      'message.name': placeLabels.fr.name,
      'message.address': placeLabels.fr.address,
      'message.slots': { label: 'Heures', help: 'Le client lit le jour et l’heure dans sa langue.' },
      'message.slots.id': keyLabel.fr,
      'message.slots.start': {
        label: 'Commence',
        help: 'Une expression qui donne le jour et l’heure.',
        example: 'timestamp("2026-03-02T09:00:00Z")',
      },
      'message.length': { label: 'Dure', help: 'La durée de chaque créneau ; un jour au plus.' },
      'message.timeZone': {
        label: 'Fuseau horaire',
        help: 'Du lieu où vient le client.',
        example: 'Europe/Amsterdam',
      },
      'message.rich': {
        label: 'Message enrichi',
        help: 'Fait une fois dans l’espace de travail, pour un ou plusieurs canaux.',
      },
    },
    says: {
      'duplicate-title': 'Deux choix s’intitulent « {title} ». Donnez à chacun ses propres mots.',
      'rich-not-here': '« {name} » n’est pas pour {channel}. Partagez-le là, ou choisissez un autre message.',
      'not-https': 'L’adresse du fichier doit commencer par https:// et le nom d’un site.',
      'not-web': 'L’adresse doit commencer par https:// ou http:// et le nom d’un site.',
    },
  },
} satisfies Record<'en' | 'nl' | 'fr', Shared>;
