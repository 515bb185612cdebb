import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import { valueLabels } from '../shared/values/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Update customer',
    summary: 'Keeps facts of the customer in custom fields.',
    help: 'The facts are kept with the customer, for this conversation and later ones; later nodes read them as customer.fields. A text has at most 1,024 characters. When one of the values is no good, none is kept and the script leaves by “Error”.',
    search: ['update custom field', 'customer', 'crm', 'fact', 'record', 'savetodb', 'updatecontact'],
    fields: {
      assignments: { label: 'Facts', help: 'Kept with the customer, for this conversation and later ones.' },
      'assignments.type': { ...valueLabels.en.type, help: 'The one that the custom field has.' },
      'assignments.field': {
        label: 'Custom field',
        help: 'What is filled in of the customer; it is made in the workspace.',
      },
      'assignments.value': valueLabels.en.value,
    },
    ports: { next: 'Kept', error: 'Error' },
    says: {
      kept: 'Kept of the customer: {fields}.',
      'wrong-type': 'The custom field “{field}” is of the type {type}. Choose that type here.',
      'too-long': 'The text for “{field}” has {length} characters; {max} is the most.',
      'no-number': 'The value for “{field}” is no number that can be kept.',
    },
  },
  nl: {
    title: 'Klant bijwerken',
    summary: 'Bewaart gegevens van de klant in eigen velden.',
    help: 'De gegevens blijven bij de klant bewaard, voor dit gesprek en latere; volgende nodes lezen ze als customer.fields. Een tekst heeft hooguit 1.024 tekens. Als een van de waarden niet klopt, wordt er niets bewaard en gaat het script naar “Fout”.',
    search: ['update custom field', 'klant', 'crm', 'gegeven', 'eigen veld', 'dossier', 'updatecontact'],
    fields: {
      assignments: { label: 'Gegevens', help: 'Blijven bij de klant, voor dit gesprek en latere.' },
      'assignments.type': { ...valueLabels.nl.type, help: 'Die van het eigen veld.' },
      'assignments.field': {
        label: 'Eigen veld',
        help: 'Wat van de klant wordt ingevuld; het wordt gemaakt in de workspace.',
      },
      'assignments.value': valueLabels.nl.value,
    },
    ports: { next: 'Bewaard', error: 'Fout' },
    says: {
      kept: 'Bewaard van de klant: {fields}.',
      'wrong-type': 'Het eigen veld “{field}” is van de soort {type}. Kies die soort hier.',
      'too-long': 'De tekst voor “{field}” heeft {length} tekens; {max} is het meeste.',
      'no-number': 'De waarde voor “{field}” is geen getal dat te bewaren is.',
    },
  },
  fr: {
    title: 'Mettre à jour le client',
    summary: 'Conserve des données du client dans des champs personnalisés.',
    help: 'Les données restent avec le client, pour cette conversation et les suivantes ; les nœuds suivants les lisent comme customer.fields. Un texte a 1 024 caractères au plus. Si l’une des valeurs ne convient pas, rien n’est conservé et le script sort par « Erreur ».',
    search: [
      'update custom field',
      'client',
      'crm',
      'donnée',
      'champ personnalisé',
      'fiche',
      'updatecontact',
    ],
    fields: {
      assignments: {
        label: 'Données',
        help: 'Restent avec le client, pour cette conversation et les suivantes.',
      },
      'assignments.type': { ...valueLabels.fr.type, help: 'Celui du champ personnalisé.' },
      'assignments.field': {
        label: 'Champ personnalisé',
        help: 'Ce qui est rempli pour le client ; il se crée dans l’espace de travail.',
      },
      'assignments.value': valueLabels.fr.value,
    },
    ports: { next: 'Conservé', error: 'Erreur' },
    says: {
      kept: 'Conservé du client : {fields}.',
      'wrong-type': 'Le champ personnalisé « {field} » est du type {type}. Choisissez ce type ici.',
      'too-long': 'Le texte pour « {field} » a {length} caractères ; {max} est le maximum.',
      'no-number': 'La valeur pour « {field} » n’est pas un nombre qui puisse être conservé.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
