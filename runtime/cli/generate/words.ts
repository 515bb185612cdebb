import type { UiLanguage } from '../../model/language.ts';

type Key = 'by' | 'impossible' | 'not-found' | 'total' | 'written';

const WORDS: Readonly<Record<UiLanguage, Readonly<Record<Key, string>>>> = {
  en: {
    by: 'covered',
    impossible: 'impossible',
    'not-found': 'not found',
    total:
      'Scenarios: {scenarios}. Of {ways} ways {covered} are covered, {impossible} are impossible, {missing} were not found.',
    written: 'written: {file}',
  },
  nl: {
    by: 'gedekt',
    impossible: 'onmogelijk',
    'not-found': 'niet gevonden',
    total:
      'Scenario’s: {scenarios}. Van {ways} wegen zijn er {covered} gedekt, {impossible} onmogelijk en {missing} niet gevonden.',
    written: 'geschreven: {file}',
  },
  fr: {
    by: 'couvert',
    impossible: 'impossible',
    'not-found': 'pas trouvé',
    total:
      'Scénarios : {scenarios}. Sur {ways} chemins, {covered} sont couverts, {impossible} sont impossibles, {missing} n’ont pas été trouvés.',
    written: 'écrit : {file}',
  },
};

/** What the generate command says; `{name}` is filled in. */
export const sayGenerate = (
  key: Key,
  language: UiLanguage,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  WORDS[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
