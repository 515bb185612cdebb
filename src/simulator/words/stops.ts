import { defineWords } from '#src/i18n/words.ts';

/** The words for where the simulator stops, and for what it has passed. */
export const words = defineWords({
  en: {
    toggle: 'Set or clear a breakpoint',
    clear: 'Clear all breakpoints',
    'go-on': 'Continue',
    'go-step': 'Step',
    'show-coverage': 'Show or hide coverage',
    'forget-coverage': 'Forget coverage',
    breakpoint: 'Breakpoint',
    here: 'Stopped before this',
    'at-breakpoint': 'Stopped at breakpoint: {node}',
    'at-breakpoint-in': 'Stopped at breakpoint: {node}, in “{flow}”',
    before: 'Stopped before: {node}',
    waiting:
      '{count, plural, one {What you did meanwhile happens} other {The # things you did meanwhile happen}} when it goes on.',
    covered: 'Played',
    uncovered: 'Not played yet',
    counted:
      '{nodes, number} of {ofNodes, plural, one {# node} other {# nodes}}, {ways, number} of {ofWays, plural, one {# connection} other {# connections}} played',
    hide: 'Hide',
    forget: 'Forget',
  },
  nl: {
    toggle: 'Breekpunt zetten of weghalen',
    clear: 'Alle breekpunten weghalen',
    'go-on': 'Doorgaan',
    'go-step': 'Eén stap',
    'show-coverage': 'Dekking tonen of verbergen',
    'forget-coverage': 'Dekking vergeten',
    breakpoint: 'Breekpunt',
    here: 'Hiervoor gestopt',
    'at-breakpoint': 'Gestopt bij breekpunt: {node}',
    'at-breakpoint-in': 'Gestopt bij breekpunt: {node}, in “{flow}”',
    before: 'Gestopt voor: {node}',
    waiting:
      '{count, plural, one {Wat je intussen deed, gebeurt} other {De # dingen die je intussen deed, gebeuren}} zodra het doorgaat.',
    covered: 'Gespeeld',
    uncovered: 'Nog niet gespeeld',
    counted:
      '{nodes, number} van {ofNodes, plural, one {# stap} other {# stappen}}, {ways, number} van {ofWays, plural, one {# verbinding} other {# verbindingen}} gespeeld',
    hide: 'Verbergen',
    forget: 'Vergeten',
  },
  fr: {
    toggle: 'Poser ou retirer un point d’arrêt',
    clear: 'Retirer tous les points d’arrêt',
    'go-on': 'Continuer',
    'go-step': 'Un pas',
    'show-coverage': 'Afficher ou masquer la couverture',
    'forget-coverage': 'Oublier la couverture',
    breakpoint: 'Point d’arrêt',
    here: 'Arrêté juste avant',
    'at-breakpoint': 'Arrêté au point d’arrêt : {node}',
    'at-breakpoint-in': 'Arrêté au point d’arrêt : {node}, dans « {flow} »',
    before: 'Arrêté avant : {node}',
    waiting:
      '{count, plural, one {Ce que vous avez fait entre-temps aura lieu} other {Les # choses faites entre-temps auront lieu}} à la reprise.',
    covered: 'Joué',
    uncovered: 'Pas encore joué',
    counted:
      '{nodes, number} sur {ofNodes, plural, one {# étape} other {# étapes}}, {ways, number} sur {ofWays, plural, one {# lien} other {# liens}} : joué',
    hide: 'Masquer',
    forget: 'Oublier',
  },
});
