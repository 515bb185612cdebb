import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import { keyLabel } from '../shared/key/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Switch',
    summary: 'Takes the way that belongs to a value, such as a topic or an order status.',
    help: 'Works out one value and takes the first case that it equals; “Else” when it equals none. Values are compared as people read them: spaces and, unless you say otherwise, capitals do not matter, and 2.50 is the same as 2.5. A value that is missing or cannot be worked out leaves by “Error”.',
    search: ['case', 'select', 'choose', 'value', 'branch', 'compare'],
    fields: {
      value: { label: 'Value', help: 'What the cases are compared with.', example: 'vars.topic' },
      cases: { label: 'Cases', help: 'The first that equals the value is taken.' },
      'cases.id': keyLabel.en,
      'cases.name': { label: 'Name', help: 'Shown at the way out.', example: 'Repair' },
      'cases.equals': { label: 'Equals', help: 'A text or number, written plainly.', example: 'repair' },
      caseSensitive: {
        label: 'Tell capitals from small letters',
        help: 'On, “Repair” and “repair” are two values.',
      },
    },
    ports: { else: 'Else', error: 'Error' },
    says: {
      matched: 'The value is “{equals}”: “{name}”.',
      'no-match': 'The value is none of the {count} cases.',
      'same-value': 'Nobody gets here: “{name}” above it has the same value.',
    },
  },
  nl: {
    title: 'Schakelen',
    summary: 'Neemt de weg die bij een waarde hoort, zoals een onderwerp of een bestelstatus.',
    help: 'Bepaalt één waarde en neemt het eerste geval dat eraan gelijk is; “Anders” als geen gelijk is. Waarden worden vergeleken zoals mensen ze lezen: spaties doen er niet toe, hoofdletters evenmin tenzij u anders kiest, en 2,50 is hetzelfde als 2,5. Een waarde die ontbreekt of niet te bepalen is, gaat naar “Fout”.',
    search: ['case', 'switch', 'geval', 'keuze', 'waarde', 'tak', 'vergelijken'],
    fields: {
      value: { label: 'Waarde', help: 'Waarmee de gevallen worden vergeleken.', example: 'vars.onderwerp' },
      cases: { label: 'Gevallen', help: 'Het eerste dat gelijk is aan de waarde wordt genomen.' },
      'cases.id': keyLabel.nl,
      'cases.name': { label: 'Naam', help: 'Staat bij de uitgang.', example: 'Reparatie' },
      'cases.equals': {
        label: 'Is gelijk aan',
        help: 'Een tekst of getal, gewoon opgeschreven.',
        example: 'reparatie',
      },
      caseSensitive: {
        label: 'Let op hoofdletters',
        help: 'Aan: “Reparatie” en “reparatie” zijn twee waarden.',
      },
    },
    ports: { else: 'Anders', error: 'Fout' },
    says: {
      matched: 'De waarde is “{equals}”: “{name}”.',
      'no-match': 'De waarde is geen van de {count} gevallen.',
      'same-value': 'Hier komt niemand: “{name}” erboven heeft dezelfde waarde.',
    },
  },
  fr: {
    title: 'Aiguiller',
    summary: 'Prend la voie d’une valeur, comme un sujet ou l’état d’une commande.',
    help: 'Évalue une valeur et prend le premier cas qui lui est égal ; « Sinon » quand aucun ne l’est. Les valeurs sont comparées comme on les lit : les espaces ne comptent pas, les majuscules non plus sauf choix contraire, et 2,50 vaut 2,5. Une valeur absente ou impossible à évaluer sort par « Erreur ».',
    search: ['case', 'switch', 'cas', 'choix', 'valeur', 'branche', 'comparer'],
    fields: {
      value: { label: 'Valeur', help: 'Ce à quoi les cas sont comparés.', example: 'vars.sujet' },
      cases: { label: 'Cas', help: 'Le premier qui est égal à la valeur est pris.' },
      'cases.id': keyLabel.fr,
      'cases.name': { label: 'Nom', help: 'Affiché à la sortie.', example: 'Réparation' },
      'cases.equals': {
        label: 'Est égal à',
        help: 'Un texte ou un nombre, écrit tel quel.',
        example: 'reparation',
      },
      caseSensitive: {
        label: 'Distinguer majuscules et minuscules',
        help: 'Activé, « Vélo » et « vélo » sont deux valeurs.',
      },
    },
    ports: { else: 'Sinon', error: 'Erreur' },
    says: {
      matched: 'La valeur est « {equals} » : « {name} ».',
      'no-match': 'La valeur n’est aucun des {count} cas.',
      'same-value': 'Personne n’arrive ici : « {name} », plus haut, a la même valeur.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
