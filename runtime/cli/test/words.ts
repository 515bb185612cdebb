import type { UiLanguage } from '../../model/language.ts';

type Key =
  | 'passed'
  | 'failed'
  | 'updated'
  | 'step'
  | 'missing'
  | 'unexpected'
  | 'different'
  | 'expected'
  | 'came'
  | 'node'
  | `act.${'time' | 'webhook' | 'setting' | 'variables'}`
  | 'covered'
  | 'none-missing'
  | 'total'
  | 'total-updated';

const WORDS: Readonly<Record<UiLanguage, Readonly<Record<Key, string>>>> = {
  en: {
    passed: 'passed',
    failed: 'FAILED',
    updated: 'updated',
    step: 'step {number}, {act}',
    missing: '{path} is expected, but did not come',
    unexpected: '{path} came, but is not expected',
    different: '{path} is otherwise',
    expected: 'expected',
    came: 'came',
    node: 'node',
    'act.time': 'time passes',
    'act.webhook': 'a webhook',
    'act.setting': 'another setting',
    'act.variables': 'other variables',
    covered: '{script}: {nodes} of {ofNodes} nodes, {ways} of {ofWays} ways',
    'none-missing': 'every way is gone',
    total: '{passed} passed, {failed} failed.',
    'total-updated': '{passed} passed, {failed} failed, {updated} updated.',
  },
  nl: {
    passed: 'geslaagd',
    failed: 'MISLUKT',
    updated: 'bijgewerkt',
    step: 'stap {number}, {act}',
    missing: '{path} wordt verwacht, maar kwam niet',
    unexpected: '{path} kwam, maar wordt niet verwacht',
    different: '{path} is anders',
    expected: 'verwacht',
    came: 'gekomen',
    node: 'node',
    'act.time': 'tijd verstrijkt',
    'act.webhook': 'een webhook',
    'act.setting': 'een andere instelling',
    'act.variables': 'andere variabelen',
    covered: '{script}: {nodes} van {ofNodes} nodes, {ways} van {ofWays} wegen',
    'none-missing': 'elke weg is gegaan',
    total: '{passed} geslaagd, {failed} mislukt.',
    'total-updated': '{passed} geslaagd, {failed} mislukt, {updated} bijgewerkt.',
  },
  fr: {
    passed: 'réussi',
    failed: 'ÉCHOUÉ',
    updated: 'mis à jour',
    step: 'étape {number}, {act}',
    missing: '{path} est attendu, mais n’est pas venu',
    unexpected: '{path} est venu, mais n’est pas attendu',
    different: '{path} est différent',
    expected: 'attendu',
    came: 'venu',
    node: 'nœud',
    'act.time': 'le temps passe',
    'act.webhook': 'un webhook',
    'act.setting': 'un autre réglage',
    'act.variables': 'd’autres variables',
    covered: '{script} : {nodes} nœuds sur {ofNodes}, {ways} chemins sur {ofWays}',
    'none-missing': 'tous les chemins ont été pris',
    total: 'Réussis : {passed}, échoués : {failed}.',
    'total-updated': 'Réussis : {passed}, échoués : {failed}, mis à jour : {updated}.',
  },
};

/** What the test command says; `{name}` is filled in. */
export const sayTest = (
  key: Key,
  language: UiLanguage,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  WORDS[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
