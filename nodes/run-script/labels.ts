import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import { takenLabels, valueLabels } from '../shared/values/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Run script',
    summary: 'Runs another script, and goes on when that one is over.',
    help: 'The other script has variables of its own: give it what it needs, and keep what you want of it. It may ask, wait and route like any script; when it closes the conversation, nothing follows. What fails in it and is not handled there leaves by “Error”. Scripts call each other at most 10 deep. How long it takes is not known here: its own messages are checked with it, and what you send after it is checked as if no time had passed.',
    search: ['runsub', 'runscript', 'spawn', 'sub-script', 'subroutine', 'call', 'return'],
    fields: {
      script: { label: 'Script', help: 'Its id.' },
      parameters: { label: 'Give it' },
      'parameters.type': valueLabels.en.type,
      'parameters.name': { label: 'Its variable', example: 'order' },
      'parameters.value': valueLabels.en.value,
      results: { label: 'Keep of it' },
      'results.type': takenLabels.en.type,
      'results.from': { label: 'Its variable', example: 'total' },
      'results.saveTo': takenLabels.en.saveTo,
      'results.optional': takenLabels.en.optional,
    },
    ports: { returned: 'Returned', error: 'Error' },
    says: {
      returned: 'The script “{script}” is over.',
      'no-result': 'The script “{script}” ended without a value for “{name}”.',
      'no-such-variable': 'The script “{script}” has no variable “{name}” of the type {type}.',
      'calls-itself': 'The script runs itself, which would never end. Choose another.',
    },
  },
  nl: {
    title: 'Script uitvoeren',
    summary: 'Voert een ander script uit en gaat verder als dat klaar is.',
    help: 'Het andere script heeft eigen variabelen: geef wat het nodig heeft en bewaar wat je ervan wilt. Het mag vragen, wachten en routeren zoals elk script; sluit het het gesprek, dan volgt er niets. Wat erin misgaat en daar niet wordt opgevangen, gaat naar “Fout”. Scripts roepen elkaar hooguit 10 diep aan. Hoe lang het duurt, is hier niet bekend: zijn eigen berichten worden daar gecontroleerd, en wat je erna stuurt wordt gecontroleerd alsof er geen tijd voorbij was.',
    search: ['runsub', 'runscript', 'spawn', 'subscript', 'subroutine', 'aanroepen', 'return'],
    fields: {
      script: { label: 'Script', help: 'De id ervan.' },
      parameters: { label: 'Geef mee' },
      'parameters.type': valueLabels.nl.type,
      'parameters.name': { label: 'Variabele daar', example: 'order' },
      'parameters.value': valueLabels.nl.value,
      results: { label: 'Bewaar ervan' },
      'results.type': takenLabels.nl.type,
      'results.from': { label: 'Variabele daar', example: 'totaal' },
      'results.saveTo': takenLabels.nl.saveTo,
      'results.optional': takenLabels.nl.optional,
    },
    ports: { returned: 'Terug', error: 'Fout' },
    says: {
      returned: 'Het script “{script}” is klaar.',
      'no-result': 'Het script “{script}” eindigde zonder waarde voor “{name}”.',
      'no-such-variable': 'Het script “{script}” heeft geen variabele “{name}” van de soort {type}.',
      'calls-itself': 'Het script voert zichzelf uit; daar komt geen einde aan. Kies een ander.',
    },
  },
  fr: {
    title: 'Exécuter un script',
    summary: 'Exécute un autre script, et continue quand celui-ci est fini.',
    help: 'L’autre script a ses propres variables : donnez-lui ce qu’il lui faut et conservez-en ce que vous voulez. Il peut demander, attendre et router comme tout script ; s’il ferme la conversation, rien ne suit. Ce qui y échoue sans y être traité sort par « Erreur ». Les scripts s’appellent sur 10 niveaux au plus. Sa durée n’est pas connue ici : ses propres messages sont vérifiés avec lui, et ce que vous envoyez ensuite est vérifié comme si aucun temps n’avait passé.',
    search: ['runsub', 'runscript', 'spawn', 'sous-script', 'sous-programme', 'appeler', 'return'],
    fields: {
      script: { label: 'Script', help: 'Son id.' },
      parameters: { label: 'Lui donner' },
      'parameters.type': valueLabels.fr.type,
      'parameters.name': { label: 'Sa variable', example: 'commande' },
      'parameters.value': valueLabels.fr.value,
      results: { label: 'En conserver' },
      'results.type': takenLabels.fr.type,
      'results.from': { label: 'Sa variable', example: 'total' },
      'results.saveTo': takenLabels.fr.saveTo,
      'results.optional': takenLabels.fr.optional,
    },
    ports: { returned: 'Revenu', error: 'Erreur' },
    says: {
      returned: 'Le script « {script} » est fini.',
      'no-result': 'Le script « {script} » s’est terminé sans valeur pour « {name} ».',
      'no-such-variable': 'Le script « {script} » n’a pas de variable « {name} » du type {type}.',
      'calls-itself': 'Le script s’exécute lui-même, ce qui ne finirait jamais. Choisissez-en un autre.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
