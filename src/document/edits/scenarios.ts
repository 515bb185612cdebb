import type { Json, Scenario } from '#runtime/index.ts';
import type { Project } from '../project.ts';
import type { Renaming } from './references.ts';

const NONE: Readonly<Record<string, Scenario>> = {};

/** The scenarios of a project by id; the same object for the same project. */
export const scenariosOf = ({ scenarios }: Project): Readonly<Record<string, Scenario>> => scenarios ?? NONE;

/** Adds a scenario, or puts it in place of the one with its id. */
export function putScenario(project: Project, scenario: Scenario): void {
  project.scenarios ??= {};
  project.scenarios[scenario.id] = scenario;
}

export function removeScenarios({ scenarios }: Project, ids: readonly string[]): void {
  for (const id of ids) delete scenarios?.[id];
}

/** By what members a scenario names things of a section; what is in `hours` is by key. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  pointsOfContact: ['pointOfContact'],
  agents: ['agent'],
  skills: ['skill'],
  customers: ['customer'],
  script: ['script'],
  hours: [],
};

/** Renames what a scenario names, also in what it expects. In place; only what changes is written. */
export function renameInScenario(scenario: Scenario, { kind, from, to }: Renaming): void {
  const members = MEMBERS[kind];
  if (members) renameWithin(scenario as unknown as Record<string, Json>, members, kind === 'hours', from, to);
}

function renameWithin(
  object: Record<string, Json> | Json[],
  members: readonly string[],
  isKey: boolean,
  from: string,
  to: string,
): void {
  for (const [name, value] of Object.entries(object)) {
    if (value === from && members.includes(name)) Object.assign(object, { [name]: to });
    if (typeof value !== 'object' || value === null) continue;
    // What customers and other systems write is theirs.
    if (name === 'vars' || name === 'variables' || name === 'body') continue;
    renameWithin(value, members, isKey, from, to);
    if (isKey && name === 'hours' && Object.hasOwn(value, from))
      Object.assign(object, { [name]: withKey(value as Record<string, Json>, from, to) });
  }
}

const withKey = (value: Record<string, Json>, from: string, to: string): Record<string, Json> =>
  Object.fromEntries(Object.entries(value).map(([key, inner]) => [key === from ? to : key, inner]));
