import type { GroupKey, SectionKey } from '../sections.ts';
import type { Three } from './field.ts';

export const GROUP_WORDS: Readonly<Record<GroupKey, Three>> = {
  channels: ['Channels', 'Kanalen', 'Canaux'],
  routing: ['Routing', 'Routering', 'Acheminement'],
  people: ['People', 'Mensen', 'Personnes'],
  time: ['Time', 'Tijd', 'Temps'],
  'wrap-up': ['Wrap-up', 'Afronding', 'Clôture'],
  safety: ['Safety', 'Veiligheid', 'Sécurité'],
  speech: ['Language', 'Taal', 'Langue'],
};

/** What a section and one of its things are called, and what it is for. */
export interface SectionWords {
  title: Three;
  one: Three;
  add: Three;
  about: Three;
}

export const SECTION_WORDS: Readonly<Record<SectionKey, SectionWords>> = {
  pointsOfContact: {
    title: ['Points of contact', 'Contactpunten', 'Points de contact'],
    one: ['Point of contact', 'Contactpunt', 'Point de contact'],
    add: ['Add point of contact', 'Contactpunt toevoegen', 'Ajouter un point de contact'],
    about: [
      'The addresses customers write to, each with a script and a default skill.',
      'De adressen waar klanten naar schrijven, elk met een script en een standaardskill.',
      'Les adresses auxquelles écrivent les clients, chacune avec un script et une compétence par défaut.',
    ],
  },
  businessAccounts: {
    title: ['Business accounts', 'Bedrijfsaccounts', 'Comptes professionnels'],
    one: ['Business account', 'Bedrijfsaccount', 'Compte professionnel'],
    add: ['Add business account', 'Bedrijfsaccount toevoegen', 'Ajouter un compte professionnel'],
    about: [
      'Your accounts at the owners of channels; points of contact belong to them.',
      'Je accounts bij de eigenaars van kanalen; contactpunten horen erbij.',
      'Vos comptes auprès des propriétaires des canaux ; les points de contact leur appartiennent.',
    ],
  },
  templates: {
    title: ['Templates', 'Templates', 'Modèles'],
    one: ['Template', 'Template', 'Modèle'],
    add: ['Add template', 'Template toevoegen', 'Ajouter un modèle'],
    about: [
      'Messages approved beforehand, to write to customers first or after 24 hours.',
      'Vooraf goedgekeurde berichten, om klanten als eerste of na 24 uur te schrijven.',
      'Des messages approuvés d’avance, pour écrire en premier ou après 24 heures.',
    ],
  },
  richMessages: {
    title: ['Rich messages', 'Rijke berichten', 'Messages enrichis'],
    one: ['Rich message', 'Rijk bericht', 'Message enrichi'],
    add: ['Add rich message', 'Rijk bericht toevoegen', 'Ajouter un message enrichi'],
    about: [
      'Links, quick replies, lists and time slots, made once and sent on several channels.',
      'Links, snelle antwoorden, lijsten en tijdvakken: één keer gemaakt, op meer kanalen verstuurd.',
      'Liens, réponses rapides, listes et créneaux, créés une fois et envoyés sur plusieurs canaux.',
    ],
  },
  customComponents: {
    title: ['Custom components', 'Eigen componenten', 'Composants personnalisés'],
    one: ['Custom component', 'Eigen component', 'Composant personnalisé'],
    add: ['Add custom component', 'Eigen component toevoegen', 'Ajouter un composant'],
    about: [
      'What shows agents the templates of a channel on their desk.',
      'Wat agents op hun werkplek de templates van een kanaal toont.',
      'Ce qui montre aux agents les modèles d’un canal sur leur poste.',
    ],
  },
  skills: {
    title: ['Skills', 'Skills', 'Compétences'],
    one: ['Skill', 'Skill', 'Compétence'],
    add: ['Add skill', 'Skill toevoegen', 'Ajouter une compétence'],
    about: [
      'What a contact needs and agents have: it decides who gets whom.',
      'Wat een contact nodig heeft en agents kunnen: het bepaalt wie wie krijgt.',
      'Ce qu’un contact demande et que les agents ont : elles décident qui reçoit qui.',
    ],
  },
  campaigns: {
    title: ['Campaigns', 'Campagnes', 'Campagnes'],
    one: ['Campaign', 'Campagne', 'Campagne'],
    add: ['Add campaign', 'Campagne toevoegen', 'Ajouter une campagne'],
    about: [
      'What the contacts of skills are counted under.',
      'Waaronder de contacten van skills worden geteld.',
      'Ce sous quoi les contacts des compétences sont comptés.',
    ],
  },
  routingQueues: {
    title: ['Routing queues', 'Routeringswachtrijen', 'Files d’acheminement'],
    one: ['Routing queue', 'Routeringswachtrij', 'File d’acheminement'],
    add: ['Add routing queue', 'Routeringswachtrij toevoegen', 'Ajouter une file'],
    about: [
      'Queues of an existing set-up; new routing uses skills and scripts.',
      'Wachtrijen van een bestaande inrichting; nieuwe routering gebruikt skills en scripts.',
      'Files d’une installation existante ; le nouvel acheminement passe par compétences et scripts.',
    ],
  },
  routingAttributes: {
    title: ['Routing attributes', 'Routeringskenmerken', 'Attributs de routage'],
    one: ['Routing attribute', 'Routeringskenmerk', 'Attribut de routage'],
    add: ['Add routing attribute', 'Routeringskenmerk toevoegen', 'Ajouter un attribut'],
    about: [
      'What a contact may ask of an agent beside a skill.',
      'Wat een contact naast een skill van een agent mag vragen.',
      'Ce qu’un contact peut demander à un agent en plus d’une compétence.',
    ],
  },
  agents: {
    title: ['Agents', 'Agents', 'Agents'],
    one: ['Agent', 'Agent', 'Agent'],
    add: ['Add agent', 'Agent toevoegen', 'Ajouter un agent'],
    about: [
      'Who helps customers, with their skills and how much at a time.',
      'Wie klanten helpt, met hun skills en hoeveel tegelijk.',
      'Qui aide les clients, avec leurs compétences et leur charge.',
    ],
  },
  roles: {
    title: ['Roles', 'Rollen', 'Rôles'],
    one: ['Role', 'Rol', 'Rôle'],
    add: ['Add role', 'Rol toevoegen', 'Ajouter un rôle'],
    about: [
      'What users may do, in all and on each channel.',
      'Wat gebruikers mogen, in het geheel en op elk kanaal.',
      'Ce que peuvent les utilisateurs, en général et sur chaque canal.',
    ],
  },
  customers: {
    title: ['Customers (made-up)', 'Klanten (verzonnen)', 'Clients (fictifs)'],
    one: ['Customer', 'Klant', 'Client'],
    add: ['Add customer', 'Klant toevoegen', 'Ajouter un client'],
    about: [
      'Made-up people to simulate conversations with.',
      'Verzonnen mensen om gesprekken mee te simuleren.',
      'Des personnes inventées pour simuler des conversations.',
    ],
  },
  customerFields: {
    title: ['Customer fields', 'Klantvelden', 'Champs client'],
    one: ['Customer field', 'Klantveld', 'Champ client'],
    add: ['Add customer field', 'Klantveld toevoegen', 'Ajouter un champ client'],
    about: [
      'Facts that are kept of customers, for conditions and texts.',
      'Gegevens die van klanten worden bewaard, voor voorwaarden en teksten.',
      'Les faits conservés des clients, pour conditions et textes.',
    ],
  },
  hours: {
    title: ['Opening hours', 'Openingstijden', 'Horaires'],
    one: ['Opening hours', 'Openingstijden', 'Horaires'],
    add: ['Add opening hours', 'Openingstijden toevoegen', 'Ajouter des horaires'],
    about: [
      'When a place is open: its week, holidays and overrides.',
      'Wanneer een plek open is: de week, feestdagen en uitzonderingen.',
      'Quand un lieu est ouvert : semaine, jours fériés et exceptions.',
    ],
  },
  sla: {
    title: ['SLA', 'SLA', 'SLA'],
    one: ['SLA', 'SLA', 'SLA'],
    add: ['Add SLA', 'SLA toevoegen', 'Ajouter un SLA'],
    about: [
      'How soon customers are promised an answer and a solution, in all and per channel.',
      'Hoe snel klanten een antwoord en een oplossing is beloofd, in het geheel en per kanaal.',
      'Les délais promis de réponse et de résolution, en général et par canal.',
    ],
  },
  dispositions: {
    title: ['Dispositions', 'Afhandelcodes', 'Codes de clôture'],
    one: ['Disposition', 'Afhandelcode', 'Code de clôture'],
    add: ['Add disposition', 'Afhandelcode toevoegen', 'Ajouter un code de clôture'],
    about: [
      'How a contact can have ended, for agents to say.',
      'Hoe een contact kan zijn afgelopen, voor agents om aan te geven.',
      'Comment un contact a pu se terminer, au choix des agents.',
    ],
  },
  masking: {
    title: ['Masking', 'Maskering', 'Masquage'],
    one: ['Masking', 'Maskering', 'Masquage'],
    add: ['Masking', 'Maskering', 'Masquage'],
    about: [
      'What of customers agents do not see on their desks.',
      'Wat agents op hun werkplek niet van klanten zien.',
      'Ce que les agents ne voient pas des clients sur leur poste.',
    ],
  },
  allowedHosts: {
    title: ['Allowed hosts', 'Toegestane hosts', 'Hôtes autorisés'],
    one: ['Host', 'Host', 'Hôte'],
    add: ['Add host', 'Host toevoegen', 'Ajouter un hôte'],
    about: [
      'The systems that scripts may call; no others can be reached.',
      'De systemen die scripts mogen aanroepen; andere zijn niet te bereiken.',
      'Les systèmes que les scripts peuvent appeler ; aucun autre n’est joignable.',
    ],
  },
  secrets: {
    title: ['Secrets', 'Geheimen', 'Secrets'],
    one: ['Secret', 'Geheim', 'Secret'],
    add: ['Add secret', 'Geheim toevoegen', 'Ajouter un secret'],
    about: [
      'Names of passwords and keys that the host fills in; no file has their values.',
      'Namen van wachtwoorden en sleutels die de host invult; geen bestand heeft de waarden.',
      'Noms de mots de passe et de clés que l’hôte remplit ; aucun fichier n’en a les valeurs.',
    ],
  },
  languages: {
    title: ['Languages', 'Talen', 'Langues'],
    one: ['Language', 'Taal', 'Langue'],
    add: ['Add language', 'Taal toevoegen', 'Ajouter une langue'],
    about: [
      'The languages of customers, and how a contact’s language is found.',
      'De talen van klanten, en hoe de taal van een contact wordt gevonden.',
      'Les langues des clients, et comment celle d’un contact est trouvée.',
    ],
  },
};
