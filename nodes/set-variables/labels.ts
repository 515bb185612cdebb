import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Set variables',
    summary: 'Works out values and keeps them for later in the flow.',
    help: 'Values are worked out from top to bottom, so a later one can use an earlier one. When one cannot be worked out, the customer leaves by “Error”: what was set before it stays set, what comes after it is not tried.',
    search: ['assign', 'snippet', 'variable', 'set', 'calculate', 'value'],
    fields: {
      assignments: { label: 'Variables', help: 'Set in this order.' },
      'assignments.kind': {
        label: 'Type',
        help: 'That of the variable; it decides how the value is written.',
        options: { text: 'Text', number: 'Number', boolean: 'Yes or no' },
      },
      'assignments.variable': { label: 'Variable', help: 'A variable of this flow.', example: 'orders' },
      'assignments.value': {
        label: 'Value',
        help: 'A text with {{ }} in it, or an expression for a number or a yes or no.',
        example: 'vars.orders + 1',
      },
    },
    ports: { next: 'Next', error: 'Error' },
    says: {
      set: 'Set: {names}.',
    },
  },
  nl: {
    title: 'Variabelen zetten',
    summary: 'Bepaalt waarden en bewaart ze voor later in de flow.',
    help: 'Waarden worden van boven naar beneden bepaald, dus een latere kan een eerdere gebruiken. Is er een niet te bepalen, dan gaat de klant naar “Fout”: wat ervoor is gezet blijft staan, wat erna komt wordt niet geprobeerd.',
    search: ['assign', 'snippet', 'variabele', 'toewijzen', 'berekenen', 'waarde'],
    fields: {
      assignments: { label: 'Variabelen', help: 'In deze volgorde gezet.' },
      'assignments.kind': {
        label: 'Soort',
        help: 'Die van de variabele; bepaalt hoe je de waarde schrijft.',
        options: { text: 'Tekst', number: 'Getal', boolean: 'Ja of nee' },
      },
      'assignments.variable': {
        label: 'Variabele',
        help: 'Een variabele van deze flow.',
        example: 'bestellingen',
      },
      'assignments.value': {
        label: 'Waarde',
        help: 'Een tekst met {{ }} erin, of een expressie voor een getal of ja of nee.',
        example: 'vars.bestellingen + 1',
      },
    },
    ports: { next: 'Verder', error: 'Fout' },
    says: {
      set: 'Gezet: {names}.',
    },
  },
  fr: {
    title: 'Définir des variables',
    summary: 'Évalue des valeurs et les garde pour la suite du flux.',
    help: 'Les valeurs sont évaluées de haut en bas : l’une peut donc se servir d’une précédente. Si l’une est impossible à évaluer, le client sort par « Erreur » : ce qui a été défini avant reste, ce qui vient après n’est pas essayé.',
    search: ['assign', 'snippet', 'variable', 'affecter', 'calculer', 'valeur'],
    fields: {
      assignments: { label: 'Variables', help: 'Définies dans cet ordre.' },
      'assignments.kind': {
        label: 'Type',
        help: 'Celui de la variable ; il décide comment s’écrit la valeur.',
        options: { text: 'Texte', number: 'Nombre', boolean: 'Oui ou non' },
      },
      'assignments.variable': {
        label: 'Variable',
        help: 'Une variable de ce flux.',
        example: 'commandes',
      },
      'assignments.value': {
        label: 'Valeur',
        help: 'Un texte avec des {{ }}, ou une expression pour un nombre ou un oui ou non.',
        example: 'vars.commandes + 1',
      },
    },
    ports: { next: 'Suite', error: 'Erreur' },
    says: {
      set: 'Défini : {names}.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
