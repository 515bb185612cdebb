import type { ThingInput } from '../sections.ts';
import { description, name } from './common.ts';
import { field, type WordsOf } from './field.ts';

export const agents: WordsOf<ThingInput<'agents'>> = {
  name,
  role: field(
    ['Role', 'Rol', 'Rôle'],
    [
      'A user has one role. Without one: all that agents may do.',
      'Een gebruiker heeft één rol. Zonder rol: alles wat agents mogen.',
      'Un utilisateur a un seul rôle. Sans rôle : tout ce que peuvent les agents.',
    ],
  ),
  skills: field(
    ['Skills', 'Skills', 'Compétences'],
    [
      'Proficiency: 1 is best, 20 is worst.',
      'Vaardigheid: 1 is de beste, 20 de slechtste.',
      'Maîtrise : 1 est la meilleure, 20 la moins bonne.',
    ],
  ),
  attributes: field(['Routing attributes', 'Routeringskenmerken', 'Attributs de routage']),
  delivery: field(['Delivery', 'Aflevering', 'Remise'], undefined, {
    omnichannel: ['Several contacts at a time', 'Meer contacten tegelijk', 'Plusieurs contacts à la fois'],
    single: ['One contact at a time', 'Eén contact tegelijk', 'Un contact à la fois'],
  }),
  receives: field(
    ['How contacts come', 'Hoe contacten komen', 'Arrivée des contacts'],
    [
      'On request: the agent asks for each contact with “+1 contact”, of no kind that can be chosen.',
      'Op verzoek: de agent vraagt om elk contact met “+1 contact”; de soort is niet te kiezen.',
      'Sur demande : l’agent demande chaque contact avec « +1 contact », sans en choisir le type.',
    ],
    {
      push: [
        'By themselves, while there is room',
        'Vanzelf, zolang er ruimte is',
        'D’eux-mêmes, tant qu’il y a de la place',
      ],
      request: ['On request, one by one', 'Op verzoek, één voor één', 'Sur demande, un par un'],
    },
  ),
  capacity: field(['Contacts at a time', 'Contacten tegelijk', 'Contacts simultanés']),
  channels: field(
    ['Contacts per channel', 'Contacten per kanaal', 'Contacts par canal'],
    [
      'At a time; 0 is none. A channel that is not named counts in all only.',
      'Tegelijk; 0 is geen. Een kanaal dat er niet bij staat telt alleen in het totaal.',
      'À la fois ; 0 pour aucun. Un canal absent ne compte que dans le total.',
    ],
  ),
  desk: field(['Desk', 'Werkplek', 'Poste'], undefined, {
    agent: ['Agent', 'Agent', 'Agent'],
    max: ['MAX', 'MAX', 'MAX'],
    'salesforce-classic': ['Salesforce Classic', 'Salesforce Classic', 'Salesforce Classic'],
  }),
  digitalEngagement: field(
    ['Digital engagement', 'Digital engagement', 'Engagement numérique'],
    [
      'In Agent both this and a digital skill are needed for digital contacts; in MAX one of the two.',
      'In Agent zijn dit en een digitale skill beide nodig voor digitale contacten; in MAX een van de twee.',
      'Dans Agent il faut ceci et une compétence numérique ; dans MAX, l’un des deux suffit.',
    ],
  ),
  active: field(['Active', 'Actief', 'Actif']),
};

export const roles: WordsOf<ThingInput<'roles'>> = {
  name,
  permissions: field(
    ['In the contact centre', 'In het contactcenter', 'Dans le centre de contact'],
    [
      'Who answers customers needs both “See skills” and, on the channel, “Reply”.',
      'Wie klanten antwoordt heeft beide nodig: “Skills zien” en, op het kanaal, “Antwoorden”.',
      'Pour répondre aux clients il faut « Voir les compétences » et, sur le canal, « Répondre ».',
    ],
    {
      'skills-view': ['See skills', 'Skills zien', 'Voir les compétences'],
      'skills-create': ['Add skills', 'Skills toevoegen', 'Ajouter des compétences'],
      'skills-edit': ['Change skills', 'Skills wijzigen', 'Modifier des compétences'],
      'search-posts': ['Search posts', 'Posts zoeken', 'Chercher des publications'],
      'search-cases': ['Search cases', 'Zaken zoeken', 'Chercher des dossiers'],
      'search-messages': ['Search messages', 'Berichten zoeken', 'Chercher des messages'],
    },
  ),
  channels: field(
    ['On each channel', 'Per kanaal', 'Sur chaque canal'],
    [
      'A channel without a tick may not be used.',
      'Een kanaal zonder vinkje mag niet worden gebruikt.',
      'Un canal sans coche ne peut pas être utilisé.',
    ],
    {
      view: ['See', 'Zien', 'Voir'],
      reply: ['Reply', 'Antwoorden', 'Répondre'],
      start: ['Write first', 'Zelf beginnen', 'Écrire en premier'],
      assign: ['Assign', 'Toewijzen', 'Attribuer'],
      close: ['Close', 'Sluiten', 'Clore'],
      transfer: ['Transfer', 'Doorverbinden', 'Transférer'],
    },
  ),
};

export const customers: WordsOf<ThingInput<'customers'>> = {
  name,
  addresses: field(
    ['Addresses', 'Adressen', 'Adresses'],
    [
      'Where the customer is found on each channel.',
      'Waar de klant op elk kanaal te vinden is.',
      'Où le client se trouve sur chaque canal.',
    ],
  ),
  fields: field(['Customer fields', 'Klantvelden', 'Champs client']),
  consent: field(
    ['May be written to first', 'Mag als eerste worden aangeschreven', 'Peut être contacté en premier'],
    undefined,
    {
      'opted-in': ['Said yes', 'Zei ja', 'A dit oui'],
      'opted-out': ['Said no', 'Zei nee', 'A dit non'],
      'wrote-before': ['Wrote to us before', 'Schreef ons eerder', 'Nous a déjà écrit'],
      unknown: ['Not known', 'Niet bekend', 'Inconnu'],
    },
  ),
};

export const customerFields: WordsOf<ThingInput<'customerFields'>> = {
  name,
  type: field(['Type', 'Type', 'Type'], undefined, {
    text: ['Text', 'Tekst', 'Texte'],
    number: ['Number', 'Getal', 'Nombre'],
    boolean: ['Yes or no', 'Ja of nee', 'Oui ou non'],
    timestamp: ['Time', 'Tijdstip', 'Instant'],
  }),
  description,
  sensitive: field(
    ['Sensitive', 'Gevoelig', 'Sensible'],
    ['Masked in traces and logs.', 'Gemaskeerd in sporen en logs.', 'Masqué dans les traces et journaux.'],
  ),
};
