import type { FieldPath } from '#runtime/index.ts';
import type { ThingInput } from '../sections.ts';
import { field, type WordsOf } from './field.ts';

/** One language of a template: the keys of a map are no paths, what stands behind them is. */
type Content = ThingInput<'templates'>['languages'][string];
type ContentPath = `languages.${Exclude<FieldPath<Content>, ''>}`;

const buttonText = field(
  ['Label', 'Opschrift', 'Libellé'],
  ['25 characters at most.', 'Hoogstens 25 tekens.', '25 caractères au plus.'],
);
const buttonKind = field(['Kind', 'Soort', 'Type'], undefined, {
  'quick-reply': ['Quick reply', 'Snel antwoord', 'Réponse rapide'],
  url: ['Open a page', 'Pagina openen', 'Ouvrir une page'],
  'phone-number': ['Call a number', 'Nummer bellen', 'Appeler un numéro'],
  'copy-code': ['Copy a code', 'Code kopiëren', 'Copier un code'],
  'one-time-password': ['One-time password', 'Eenmalig wachtwoord', 'Mot de passe à usage unique'],
  flow: ['Open a form', 'Formulier openen', 'Ouvrir un formulaire'],
  catalog: ['Show the catalogue', 'Catalogus tonen', 'Afficher le catalogue'],
  products: ['Show products', 'Producten tonen', 'Afficher des produits'],
  'voice-call': ['Voice call', 'Spraakoproep', 'Appel vocal'],
});
const headerKinds = {
  image: ['Image', 'Afbeelding', 'Image'],
  video: ['Video', 'Video', 'Vidéo'],
  product: ['Product', 'Product', 'Produit'],
} as const;
const buttonUrl = field(
  ['Address', 'Adres', 'Adresse'],
  [
    '{{1}} at its end is filled in when the template is sent. At most 2 such buttons.',
    '{{1}} aan het eind wordt ingevuld bij het versturen. Hoogstens 2 zulke knoppen.',
    '{{1}} à la fin est rempli à l’envoi. Au plus 2 boutons de ce type.',
  ],
);
const buttonExample = field(['Example', 'Voorbeeld', 'Exemple']);
const buttonNumber = field(['Telephone number', 'Telefoonnummer', 'Numéro de téléphone']);
const buttonBy = field(['Passed on by', 'Doorgegeven met', 'Transmis par'], undefined, {
  'copy-code': ['Copying it', 'Kopiëren', 'Copie'],
  'one-tap': ['One tap', 'Eén tik', 'Une touche'],
  'zero-tap': ['No tap', 'Geen tik', 'Aucune touche'],
});
const buttonFlow = field(['Form', 'Formulier', 'Formulaire']);

export const templates: WordsOf<ThingInput<'templates'>, ContentPath> = {
  name: field(
    ['Name', 'Naam', 'Nom'],
    [
      'As on the channel: small letters, digits and _.',
      'Zoals op het kanaal: kleine letters, cijfers en _.',
      'Comme sur le canal : minuscules, chiffres et _.',
    ],
  ),
  pointsOfContact: field(
    ['Points of contact', 'Contactpunten', 'Points de contact'],
    [
      'A template belongs to the points of contact it was made for.',
      'Een template hoort bij de contactpunten waarvoor die is gemaakt.',
      'Un modèle appartient aux points de contact pour lesquels il a été créé.',
    ],
  ),
  category: field(['Category', 'Categorie', 'Catégorie'], undefined, {
    AUTHENTICATION: ['Authentication', 'Authenticatie', 'Authentification'],
    MARKETING: ['Marketing', 'Marketing', 'Marketing'],
    UTILITY: ['Utility', 'Service', 'Utilitaire'],
  }),
  parameterFormat: field(['Placeholders', 'Plaatshouders', 'Champs à remplir'], undefined, {
    positional: ['By number: {{1}}', 'Met een nummer: {{1}}', 'Par numéro : {{1}}'],
    named: ['By name: {{first_name}}', 'Met een naam: {{first_name}}', 'Par nom : {{first_name}}'],
  }),
  timeToLive: field(
    ['Time to deliver', 'Bezorgtijd', 'Délai de livraison'],
    [
      'How long delivery is tried, in seconds.',
      'Hoe lang de bezorging wordt geprobeerd, in seconden.',
      'Durée des tentatives de livraison, en secondes.',
    ],
  ),
  languages: field(
    ['Languages', 'Talen', 'Langues'],
    [
      'Each language is approved by itself.',
      'Elke taal wordt apart goedgekeurd.',
      'Chaque langue est approuvée séparément.',
    ],
  ),
  'languages.id': field(['Id on the channel', 'Id op het kanaal', 'Id sur le canal']),
  'languages.status': field(
    ['Status', 'Status', 'Statut'],
    [
      'Only an approved template can be sent.',
      'Alleen een goedgekeurde template kan worden verstuurd.',
      'Seul un modèle approuvé peut être envoyé.',
    ],
    {
      APPROVED: ['Approved', 'Goedgekeurd', 'Approuvé'],
      PENDING: ['In review', 'In beoordeling', 'En examen'],
      REJECTED: ['Refused', 'Afgewezen', 'Refusé'],
      PAUSED: ['Paused', 'Gepauzeerd', 'En pause'],
      DISABLED: ['Disabled', 'Uitgeschakeld', 'Désactivé'],
      IN_APPEAL: ['In appeal', 'In beroep', 'En appel'],
      FLAGGED: ['Flagged', 'Gemarkeerd', 'Signalé'],
      REINSTATED: ['Reinstated', 'Hersteld', 'Rétabli'],
      DELETED: ['Deleted', 'Verwijderd', 'Supprimé'],
      PENDING_DELETION: ['Being deleted', 'Wordt verwijderd', 'En cours de suppression'],
      LIMIT_EXCEEDED: ['Too many', 'Te veel', 'Limite dépassée'],
      ARCHIVED: ['Archived', 'Gearchiveerd', 'Archivé'],
      UNARCHIVED: ['Unarchived', 'Uit het archief', 'Désarchivé'],
      LOCKED: ['Locked', 'Vergrendeld', 'Verrouillé'],
    },
  ),
  'languages.quality': field(['Quality', 'Kwaliteit', 'Qualité'], undefined, {
    GREEN: ['High', 'Hoog', 'Élevée'],
    YELLOW: ['Medium', 'Gemiddeld', 'Moyenne'],
    RED: ['Low', 'Laag', 'Faible'],
    UNKNOWN: ['Not known yet', 'Nog niet bekend', 'Pas encore connue'],
  }),
  'languages.rejection': field(['Why it was refused', 'Waarom afgewezen', 'Motif du refus']),
  'languages.header': field(['Header', 'Kop', 'En-tête']),
  'languages.header.kind': field(['Kind', 'Soort', 'Type'], undefined, {
    ...headerKinds,
    text: ['Text', 'Tekst', 'Texte'],
    gif: ['Moving image', 'Bewegend beeld', 'Image animée'],
    document: ['Document', 'Document', 'Document'],
    location: ['Location', 'Locatie', 'Lieu'],
  }),
  'languages.header.text': field(
    ['Text', 'Tekst', 'Texte'],
    ['60 characters at most.', 'Hoogstens 60 tekens.', '60 caractères au plus.'],
  ),
  'languages.body': field(
    ['Body', 'Tekst', 'Corps'],
    [
      '1,024 characters at most; {{1}} stands for a value that is given when it is sent.',
      'Hoogstens 1.024 tekens; {{1}} staat voor een waarde die bij het versturen wordt gegeven.',
      '1 024 caractères au plus ; {{1}} tient lieu d’une valeur donnée à l’envoi.',
    ],
  ),
  'languages.examples': field(['Examples of values', 'Voorbeelden van waarden', 'Exemples de valeurs']),
  'languages.footer': field(
    ['Footer', 'Voettekst', 'Pied de page'],
    ['60 characters at most.', 'Hoogstens 60 tekens.', '60 caractères au plus.'],
  ),
  'languages.buttons': field(
    ['Buttons', 'Knoppen', 'Boutons'],
    ['10 at most.', 'Hoogstens 10.', '10 au plus.'],
  ),
  'languages.buttons.kind': buttonKind,
  'languages.buttons.text': buttonText,
  'languages.buttons.url': buttonUrl,
  'languages.buttons.example': buttonExample,
  'languages.buttons.number': buttonNumber,
  'languages.buttons.by': buttonBy,
  'languages.buttons.flow': buttonFlow,
  'languages.cards': field(['Cards', 'Kaarten', 'Cartes'], ['10 at most.', 'Hoogstens 10.', '10 au plus.']),
  'languages.cards.header': field(['Shows', 'Toont', 'Affiche'], undefined, headerKinds),
  'languages.cards.body': field(
    ['Body', 'Tekst', 'Corps'],
    ['160 characters at most.', 'Hoogstens 160 tekens.', '160 caractères au plus.'],
  ),
  'languages.cards.buttons': field(['Buttons', 'Knoppen', 'Boutons']),
  'languages.cards.buttons.kind': buttonKind,
  'languages.cards.buttons.text': buttonText,
  'languages.cards.buttons.url': buttonUrl,
  'languages.cards.buttons.example': buttonExample,
  'languages.cards.buttons.number': buttonNumber,
  'languages.cards.buttons.by': buttonBy,
  'languages.cards.buttons.flow': buttonFlow,
  'languages.offer': field(['Limited-time offer', 'Tijdelijke aanbieding', 'Offre limitée']),
  'languages.offer.text': field(
    ['Text', 'Tekst', 'Texte'],
    ['16 characters at most.', 'Hoogstens 16 tekens.', '16 caractères au plus.'],
  ),
  'languages.offer.expires': field(['Runs out', 'Loopt af', 'Expire']),
  'languages.codeExpiration': field(
    ['Code is good for', 'Code is geldig', 'Validité du code'],
    ['In minutes.', 'In minuten.', 'En minutes.'],
  ),
};
