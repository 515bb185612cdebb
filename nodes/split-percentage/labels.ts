import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import { keyLabel } from '../shared/key/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Split by percentage',
    summary: 'Divides customers by chance, to try something out on some of them.',
    help: 'Each way out gets its part of all contacts; together they make 100 per cent. Chance decides for each contact anew, and a contact that is played again goes the same way. A part of 0 keeps a way out that nobody takes for now.',
    search: ['random', 'chance', 'a/b test', 'percent', 'experiment', 'distribute', 'pct'],
    fields: {
      shares: { label: 'Ways', help: 'Together 100 per cent.' },
      'shares.id': keyLabel.en,
      'shares.name': { label: 'Name', help: 'Shown at the way out.', example: 'New greeting' },
      'shares.percent': {
        label: 'Per cent',
        help: 'A whole number; all parts together make 100.',
        unit: '%',
      },
    },
    ports: { error: 'Error' },
    says: {
      fell: 'Chance chose “{name}” ({percent} per cent).',
      'not-a-whole': 'The ways make {sum} per cent together, not 100.',
    },
  },
  nl: {
    title: 'Verdelen naar percentage',
    summary: 'Verdeelt klanten bij toeval, om iets op een deel van hen te proberen.',
    help: 'Elke uitgang krijgt zijn deel van alle contacten; samen zijn ze 100 procent. Voor elk contact beslist het toeval opnieuw, en een contact dat opnieuw wordt gespeeld gaat dezelfde weg. Een deel van 0 bewaart een uitgang die voorlopig niemand neemt.',
    search: ['willekeurig', 'toeval', 'a/b-test', 'procent', 'experiment', 'verdelen', 'pct'],
    fields: {
      shares: { label: 'Wegen', help: 'Samen 100 procent.' },
      'shares.id': keyLabel.nl,
      'shares.name': { label: 'Naam', help: 'Staat bij de uitgang.', example: 'Nieuwe begroeting' },
      'shares.percent': { label: 'Procent', help: 'Een heel getal; alle delen samen zijn 100.', unit: '%' },
    },
    ports: { error: 'Fout' },
    says: {
      fell: 'Het toeval koos “{name}” ({percent} procent).',
      'not-a-whole': 'De wegen zijn samen {sum} procent, geen 100.',
    },
  },
  fr: {
    title: 'Répartir en pourcentage',
    summary: 'Répartit les clients au hasard, pour essayer quelque chose sur une partie d’entre eux.',
    help: 'Chaque sortie reçoit sa part de tous les contacts ; ensemble elles font 100 pour cent. Le hasard décide pour chaque contact, et un contact rejoué prend la même voie. Une part de 0 garde une sortie que personne ne prend pour l’instant.',
    search: ['aléatoire', 'hasard', 'test a/b', 'pour cent', 'expérience', 'répartir', 'pct'],
    fields: {
      shares: { label: 'Voies', help: 'Ensemble 100 pour cent.' },
      'shares.id': keyLabel.fr,
      'shares.name': { label: 'Nom', help: 'Affiché à la sortie.', example: 'Nouvel accueil' },
      'shares.percent': {
        label: 'Pour cent',
        help: 'Un nombre entier ; toutes les parts ensemble font 100.',
        unit: '%',
      },
    },
    ports: { error: 'Erreur' },
    says: {
      fell: 'Le hasard a choisi « {name} » ({percent} pour cent).',
      'not-a-whole': 'Les voies font ensemble {sum} pour cent, et non 100.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
