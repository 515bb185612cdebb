import type { Flow, JsonObject, NodeRegistry, Workspace } from '#runtime/index.ts';
import { freeId } from '#src/document/edits/nodes.ts';
import { renameIn, renameInObject } from '#src/document/edits/references.ts';
import { renameInScenario } from '#src/document/edits/scenarios.ts';
import type { Project } from '#src/document/project.ts';
import { FORM_SECTIONS } from './form-sections.ts';
import type { Place } from './room.ts';
import { fieldsIn, isThings, SECTIONS, type ThingsKey, thingsOf } from './sections.ts';

type Things = Record<string, JsonObject>;

/** The things of a draft, to be changed. */
const draftOf = (workspace: Workspace, section: ThingsKey): Things => thingsOf(workspace, section) as Things;

/** What a place holds; undefined when there is nothing. */
export function thingAt(workspace: Workspace, { section, id }: Place): JsonObject | undefined {
  if (!isThings(section)) return FORM_SECTIONS[section].read(workspace);
  const things = thingsOf(workspace, section);
  return id !== null && Object.hasOwn(things, id) ? things[id] : undefined;
}

/** Puts a value that fits the section's schema in its place; undefined takes it out. */
export function putValue(workspace: Workspace, { section, id }: Place, value: JsonObject | undefined): void {
  if (!isThings(section)) return FORM_SECTIONS[section].write(workspace, value);
  if (id === null) return;
  const things = draftOf(workspace, section);
  if (value === undefined) delete things[id];
  else things[id] = value;
}

/** Adds a thing under an id that begins as wanted; answers the id. */
export function addThing(
  workspace: Workspace,
  section: ThingsKey,
  wanted: string,
  thing: JsonObject,
): string {
  const id = freeId(thingsOf(workspace, section), wanted);
  draftOf(workspace, section)[id] = thing;
  return id;
}

export function removeThings(workspace: Workspace, section: ThingsKey, ids: readonly string[]): void {
  for (const id of ids) delete draftOf(workspace, section)[id];
}

/** Gives a thing another id, in its place among the others, and all that refers to it: other things, nodes, and scenarios. */
export function renameThing(
  project: Project,
  nodes: NodeRegistry,
  section: ThingsKey,
  from: string,
  to: string,
): void {
  const { workspace, flows, scenarios = {} } = project;
  const things = thingsOf(workspace, section);
  const renamed = Object.entries(things).map(([id, thing]) => [id === from ? to : id, thing] as const);
  Object.assign(workspace, { [section]: Object.fromEntries(renamed) });
  if (section === 'customerFields') renameFacts(workspace, from, to);
  for (const one of SECTIONS) renameInSection(workspace, one, section, from, to);
  for (const flow of Object.values(flows)) renameInFlow(flow, nodes, section, from, to);
  for (const scenario of Object.values(scenarios)) renameInScenario(scenario, { kind: section, from, to });
}

function renameInSection(
  workspace: Workspace,
  section: (typeof SECTIONS)[number],
  kind: ThingsKey,
  from: string,
  to: string,
) {
  const renaming = { kind, from, to };
  if (isThings(section)) {
    for (const thing of Object.values(draftOf(workspace, section)))
      renameInObject(fieldsIn(section), thing, renaming);
    return;
  }
  const value = FORM_SECTIONS[section].read(workspace);
  if (value) renameInObject(fieldsIn(section), value, renaming);
}

function renameInFlow(flow: Flow, nodes: NodeRegistry, kind: ThingsKey, from: string, to: string): void {
  for (const node of Object.values(flow.nodes))
    renameIn(nodes.get(node.type), node.params as JsonObject, { kind, from, to });
}

/** What made-up customers say of a custom field: facts of several types, which no list of fields knows. */
function renameFacts({ customers }: Workspace, from: string, to: string): void {
  for (const customer of Object.values(customers)) {
    const { [from]: fact, ...others } = customer.fields;
    if (fact !== undefined) customer.fields = { ...others, [to]: fact };
  }
}
