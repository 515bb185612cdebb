import type { UiLanguage } from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import type { Project } from '#src/document/project.ts';
import {
  FILTERS,
  type FilterKey,
  isReferenceFilter,
  REFERENCE_FILTERS,
  STATES,
  writeFilter,
} from '#src/document/search/query.ts';
import { plain } from '#src/ui/rank.ts';

/** A way to go on with what is typed. */
export interface Completion {
  /** All that would be typed then. */
  typed: string;
  /** The piece that is added. */
  label: string;
  /** What it means; a filter is explained by the catalogue. */
  aside?: string;
  filter?: FilterKey;
}

interface Value {
  value: string;
  name?: string;
}

const OFFERED_MAX = 12;

/** The piece at the end that is being typed: a filter with a value, or a word. */
const LAST = /(?:(?<key>[A-Za-z]+):"?(?<value>[^"]*)|(?<word>[^\s:"]+))$/;
const TOKEN = /(?:^|\s)(\S*|[A-Za-z]+:"[^"]*)$/;

/** How what is typed can go on: filters by their first letters, and values of a filter. */
export function completionsOf(
  typed: string,
  studio: Studio,
  flowId: string,
  language: UiLanguage,
): Completion[] {
  const token = TOKEN.exec(typed)?.[1] ?? '';
  const before = typed.slice(0, typed.length - token.length);
  const { key, value = '', word } = LAST.exec(token)?.groups ?? {};
  const filter = FILTERS.find((one) => one === key?.toLowerCase());
  if (filter) return valuesFor(filter, value, before, valuesOf(filter, studio, flowId, language));
  if (word === undefined) return [];
  return FILTERS.filter((one) => one.startsWith(word.toLowerCase())).map((one) => ({
    typed: `${before}${one}:`,
    label: `${one}:`,
    filter: one,
  }));
}

function valuesFor(filter: FilterKey, typed: string, before: string, values: readonly Value[]): Completion[] {
  const wanted = plain(typed);
  return values
    .filter(({ value, name = '' }) => plain(value).includes(wanted) || plain(name).includes(wanted))
    .filter(({ value }) => value !== typed)
    .slice(0, OFFERED_MAX)
    .map(({ value, name }) => ({
      typed: `${before}${writeFilter(filter, value)} `,
      label: writeFilter(filter, value),
      ...(name === undefined || name === value ? {} : { aside: name }),
    }));
}

/** The things of a kind that the project has, by id. */
export function thingsOf({ workspace, flows }: Project, kind: string): Value[] {
  const sections: Readonly<Record<string, unknown>> = { ...workspace, script: flows };
  return Object.entries(Object(sections[kind]) as Record<string, { name?: unknown }>).map(([id, thing]) => ({
    value: id,
    ...(typeof thing?.name === 'string' ? { name: thing.name } : {}),
  }));
}

function valuesOf(filter: FilterKey, studio: Studio, flowId: string, language: UiLanguage): Value[] {
  const { project } = studio.document.getState();
  if (filter === 'is') return STATES.map((value) => ({ value }));
  if (filter === 'in') return Object.values(project.flows).map(({ name }) => ({ value: name }));
  if (filter === 'type')
    return [...studio.nodes.values()].map(({ type, labels }) => ({
      value: type,
      name: labels[language].title,
    }));
  if (filter === 'id') return Object.keys(project.flows[flowId]?.nodes ?? {}).map((value) => ({ value }));
  if (filter === 'variable') {
    const names = Object.values(project.flows).flatMap(({ variables }) => Object.keys(variables));
    return [...new Set(names)].map((value) => ({ value }));
  }
  return isReferenceFilter(filter) ? thingsOf(project, REFERENCE_FILTERS[filter]) : [];
}
