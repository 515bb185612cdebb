import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Consent',
    summary: 'Asks whether the customer agreed to be written to, or keeps what they said.',
    help: 'Consent belongs to one channel: the one of this conversation. A customer who wrote to you before counts as agreed for service messages, unless they refused. Ask for consent with a question, then record the answer here.',
    search: ['opt-in', 'opt-out', 'consent', 'permission', 'unsubscribe', 'stop', 'gdpr'],
    fields: {
      action: { label: 'Action' },
      'action.kind': {
        label: 'What to do',
        help: 'Asking looks up what is known already; the customer sees nothing of either.',
        options: { check: 'Ask whether they agreed', record: 'Record what they said' },
      },
      'action.consent': {
        label: 'The customer',
        help: 'Kept for the channel of this conversation.',
        options: { 'opted-in': 'Agreed to be written to', 'opted-out': 'Wants no messages' },
      },
    },
    ports: { next: 'Recorded', agreed: 'Agreed', refused: 'Refused', unknown: 'Not known' },
    says: {
      recorded: 'Recorded for {channel}: {consent}.',
      agreed: 'The customer agreed to be written to on {channel}.',
      'wrote-before': 'The customer wrote on {channel} before, which is enough for service messages.',
      refused: 'The customer wants no messages on {channel}.',
      unknown: 'Nobody knows whether the customer wants messages on {channel}.',
    },
  },
  nl: {
    title: 'Toestemming',
    summary: 'Vraagt of de klant berichten wil, of bewaart wat die erover zei.',
    help: 'Toestemming geldt voor één kanaal: dat van dit gesprek. Een klant die eerder schreef, telt voor serviceberichten als akkoord, tenzij die weigerde. Vraag om toestemming met een vraag en bewaar het antwoord hier.',
    search: ['opt-in', 'opt-out', 'toestemming', 'afmelden', 'stop', 'avg', 'akkoord'],
    fields: {
      action: { label: 'Actie' },
      'action.kind': {
        label: 'Wat te doen',
        help: 'Vragen zoekt op wat al bekend is; van geen van beide ziet de klant iets.',
        options: { check: 'Vragen of de klant akkoord is', record: 'Bewaren wat de klant zei' },
      },
      'action.consent': {
        label: 'De klant',
        help: 'Geldt voor het kanaal van dit gesprek.',
        options: { 'opted-in': 'Is akkoord met berichten', 'opted-out': 'Wil geen berichten' },
      },
    },
    ports: { next: 'Bewaard', agreed: 'Akkoord', refused: 'Geweigerd', unknown: 'Niet bekend' },
    says: {
      recorded: 'Bewaard voor {channel}: {consent}.',
      agreed: 'De klant is akkoord met berichten via {channel}.',
      'wrote-before': 'De klant schreef eerder via {channel}; voor serviceberichten is dat genoeg.',
      refused: 'De klant wil geen berichten via {channel}.',
      unknown: 'Niemand weet of de klant berichten via {channel} wil.',
    },
  },
  fr: {
    title: 'Consentement',
    summary: 'Demande si le client accepte les messages, ou conserve ce qu’il a dit.',
    help: 'Le consentement vaut pour un seul canal : celui de cette conversation. Un client qui a déjà écrit est réputé d’accord pour les messages de service, sauf refus. Demandez le consentement par une question, puis conservez la réponse ici.',
    search: ['opt-in', 'opt-out', 'consentement', 'désabonner', 'stop', 'rgpd', 'accord'],
    fields: {
      action: { label: 'Action' },
      'action.kind': {
        label: 'Que faire',
        help: 'Demander cherche ce qui est déjà connu ; le client ne voit rien de l’un ni de l’autre.',
        options: { check: 'Demander s’il est d’accord', record: 'Conserver ce qu’il a dit' },
      },
      'action.consent': {
        label: 'Le client',
        help: 'Vaut pour le canal de cette conversation.',
        options: { 'opted-in': 'Accepte les messages', 'opted-out': 'Ne veut pas de messages' },
      },
    },
    ports: { next: 'Conservé', agreed: 'D’accord', refused: 'Refusé', unknown: 'Inconnu' },
    says: {
      recorded: 'Conservé pour {channel} : {consent}.',
      agreed: 'Le client accepte les messages sur {channel}.',
      'wrote-before': 'Le client a déjà écrit sur {channel} : cela suffit pour les messages de service.',
      refused: 'Le client ne veut pas de messages sur {channel}.',
      unknown: 'Personne ne sait si le client veut des messages sur {channel}.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
