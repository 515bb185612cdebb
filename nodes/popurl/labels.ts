import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Pop page',
    summary: 'Opens a web page, such as the customer’s record, for the agent.',
    help: 'The page goes to the agent you name, else to the one who has the conversation; while nobody has it, to the one who gets it. For digital conversations it opens only for agents who work with the Agent desk, which shows a link to what is meant for a panel; not for those in Salesforce. A page in a panel must allow to be framed. Values in the address are encoded for you. The site itself must be written out: a customer must never decide where an agent ends up.',
    search: ['popurl', 'screen pop', 'url', 'crm', 'page', 'agent'],
    fields: {
      agent: { label: 'Agent', help: 'Empty: whoever has, or gets, the conversation.' },
      url: {
        label: 'Address',
        help: 'Begins with https:// and the site’s own name.',
        example: 'https://crm.example.com/customers?phone={{ customer.address }}',
      },
      title: { label: 'Title', help: 'On the agent’s tab.', example: 'Customer record' },
      destination: {
        label: 'Opens in',
        help: 'A page beside the conversation must allow to be framed.',
        options: { default: 'As the agent has set', panel: 'The contact panel', tab: 'A browser tab' },
      },
    },
    ports: { next: 'Shown', error: 'Error' },
    says: {
      'unsafe-url':
        'The address does not name a web site of its own. Begin it with https:// and the site’s name, without {{ }} in it.',
    },
  },
  nl: {
    title: 'Pagina tonen',
    summary: 'Opent een webpagina, zoals het klantdossier, voor de agent.',
    help: 'De pagina gaat naar de agent die je noemt, anders naar wie het gesprek heeft; zolang niemand het heeft, naar wie het krijgt. Bij digitale gesprekken opent ze alleen voor agents die met de werkplek Agent werken, die een link toont naar wat voor een paneel is bedoeld; niet voor wie in Salesforce werkt. Een pagina in een paneel moet toelaten dat ze wordt ingebed. Waarden in het adres worden voor je gecodeerd. De site zelf moet er voluit staan: een klant mag nooit bepalen waar een agent terechtkomt.',
    search: ['popurl', 'screenpop', 'url', 'crm', 'pagina', 'agent'],
    fields: {
      agent: { label: 'Agent', help: 'Leeg: wie het gesprek heeft of krijgt.' },
      url: {
        label: 'Adres',
        help: 'Begint met https:// en de naam van de site.',
        example: 'https://crm.example.com/klanten?telefoon={{ customer.address }}',
      },
      title: { label: 'Titel', help: 'Op het tabblad van de agent.', example: 'Klantdossier' },
      destination: {
        label: 'Opent in',
        help: 'Een pagina naast het gesprek moet zich laten insluiten.',
        options: { default: 'Zoals de agent instelde', panel: 'Het contactpaneel', tab: 'Een browsertab' },
      },
    },
    ports: { next: 'Getoond', error: 'Fout' },
    says: {
      'unsafe-url':
        'Het adres noemt zelf geen website. Begin met https:// en de naam van de site, zonder {{ }} daarin.',
    },
  },
  fr: {
    title: 'Ouvrir une page',
    summary: 'Ouvre une page web, comme la fiche du client, pour l’agent.',
    help: 'La page va à l’agent que vous nommez, sinon à celui qui a la conversation ; tant que personne ne l’a, à celui qui la recevra. Pour les conversations numériques, elle ne s’ouvre que chez les agents qui travaillent avec le poste Agent, qui montre un lien vers ce qui vise un panneau ; pas dans Salesforce. Une page dans un panneau doit accepter d’être encadrée. Les valeurs de l’adresse sont encodées pour vous. Le site lui-même doit être écrit en toutes lettres : un client ne doit jamais décider où arrive un agent.',
    search: ['popurl', 'remontée de fiche', 'url', 'crm', 'page', 'agent'],
    fields: {
      agent: { label: 'Agent', help: 'Vide : celui qui a, ou recevra, la conversation.' },
      url: {
        label: 'Adresse',
        help: 'Commence par https:// et le nom du site.',
        example: 'https://crm.example.com/clients?tel={{ customer.address }}',
      },
      title: { label: 'Titre', help: 'Sur l’onglet de l’agent.', example: 'Fiche du client' },
      destination: {
        label: 'S’ouvre dans',
        help: 'Une page à côté de la conversation doit se laisser intégrer.',
        options: { default: 'Selon l’agent', panel: 'Le panneau du contact', tab: 'Un onglet du navigateur' },
      },
    },
    ports: { next: 'Affichée', error: 'Erreur' },
    says: {
      'unsafe-url':
        'L’adresse ne nomme pas elle-même un site web. Commencez par https:// et le nom du site, sans {{ }} dedans.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
