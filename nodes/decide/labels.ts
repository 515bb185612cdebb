import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import { keyLabel } from '../shared/key/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Decide',
    summary: 'Takes the first way whose condition holds.',
    help: 'Conditions are tried from top to bottom; the first that holds decides, and “Else” is taken when none does. A condition that cannot be worked out, such as one on a missing value, leaves by “Error”.',
    search: ['if', 'case', 'condition', 'branch', 'switch', 'expression'],
    fields: {
      conditions: { label: 'Conditions', help: 'Tried in this order.' },
      'conditions.id': keyLabel.en,
      'conditions.name': { label: 'Name', help: 'Shown at the way out.', example: 'Urgent' },
      'conditions.when': {
        label: 'When',
        help: 'True leads this way, unless a condition above it was true.',
        example: 'vars.topic == "repair"',
      },
    },
    ports: { else: 'Else', error: 'Error' },
    says: {
      held: '“{name}” holds: {when}',
      'did-not-hold': '“{name}” does not hold: {when}',
      'not-tried': '“{name}” was not tried: an earlier condition holds.',
      'none-held': 'None of the conditions holds.',
    },
  },
  nl: {
    title: 'Beslissen',
    summary: 'Neemt de eerste weg waarvan de voorwaarde klopt.',
    help: 'Voorwaarden worden van boven naar beneden geprobeerd; de eerste die klopt beslist, en “Anders” volgt als er geen klopt. Een voorwaarde die niet te bepalen is, bijvoorbeeld omdat een waarde ontbreekt, gaat naar “Fout”.',
    search: ['als', 'if', 'condition', 'voorwaarde', 'tak', 'keuze', 'expressie'],
    fields: {
      conditions: { label: 'Voorwaarden', help: 'In deze volgorde geprobeerd.' },
      'conditions.id': keyLabel.nl,
      'conditions.name': { label: 'Naam', help: 'Staat bij de uitgang.', example: 'Spoed' },
      'conditions.when': {
        label: 'Als',
        help: 'Klopt dit, dan gaat het hierlangs, tenzij een voorwaarde erboven al klopte.',
        example: 'vars.onderwerp == "reparatie"',
      },
    },
    ports: { else: 'Anders', error: 'Fout' },
    says: {
      held: '“{name}” klopt: {when}',
      'did-not-hold': '“{name}” klopt niet: {when}',
      'not-tried': '“{name}” is niet geprobeerd: een eerdere voorwaarde klopt.',
      'none-held': 'Geen van de voorwaarden klopt.',
    },
  },
  fr: {
    title: 'Décider',
    summary: 'Prend la première voie dont la condition est vraie.',
    help: 'Les conditions sont essayées de haut en bas ; la première qui est vraie décide, et « Sinon » est pris quand aucune ne l’est. Une condition impossible à évaluer, par exemple sur une valeur absente, sort par « Erreur ».',
    search: ['si', 'if', 'condition', 'branche', 'choix', 'expression'],
    fields: {
      conditions: { label: 'Conditions', help: 'Essayées dans cet ordre.' },
      'conditions.id': keyLabel.fr,
      'conditions.name': { label: 'Nom', help: 'Affiché à la sortie.', example: 'Urgent' },
      'conditions.when': {
        label: 'Si',
        help: 'Si c’est vrai, cette voie est prise, sauf si une condition au-dessus l’était déjà.',
        example: 'vars.sujet == "reparation"',
      },
    },
    ports: { else: 'Sinon', error: 'Erreur' },
    says: {
      held: '« {name} » est vrai : {when}',
      'did-not-hold': '« {name} » n’est pas vrai : {when}',
      'not-tried': '« {name} » n’a pas été essayé : une condition précédente est vraie.',
      'none-held': 'Aucune des conditions n’est vraie.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
