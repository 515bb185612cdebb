import {
  type ChannelRegistry,
  checkWorkspace,
  type Field,
  type JsonObject,
  type Problem,
  readValue,
  type Workspace,
} from '#runtime/index.ts';
import { thingAt } from './edits.ts';
import { FORM_SECTIONS } from './form-sections.ts';
import { withEdits } from './held.ts';
import { keyOf, type Place, placeOf, type RoomState } from './room.ts';
import { isThings, SECTIONS, type SectionKey, schemaOf } from './sections.ts';

/** A problem with the place it is at; `where.field` of it is the path within that place. */
export interface Finding extends Place {
  problem: Problem;
}

const checked = new WeakMap<Workspace, Finding[]>();

/** What is wrong within a stored workspace, by place; each state of it is checked once. */
export function findingsOf(workspace: Workspace, channels: ChannelRegistry): readonly Finding[] {
  const known = checked.get(workspace);
  if (known) return known;
  const found = checkWorkspace(workspace, channels).flatMap((problem) => placed(problem) ?? []);
  checked.set(workspace, found);
  return found;
}

/** The place a problem's path leads to, and the field there. */
function placed(problem: Problem): Finding | undefined {
  const [section = '', ...inside] = problem.where.path?.split('.') ?? [];
  const known = SECTIONS.find((one) => one === section);
  if (!known) return undefined;
  if (!isThings(known)) {
    const field = FORM_SECTIONS[known].prefix === '' ? [section, ...inside] : inside;
    return { section: known, id: null, problem: atField(problem, field) };
  }
  const [id = null, ...field] = inside;
  return { section: known, id, problem: atField(problem, field) };
}

const atField = (problem: Problem, path: readonly string[]): Problem => ({
  ...problem,
  where: path.length > 0 ? { field: path.join('.') } : {},
});

/** What was typed and does not fit yet, by place. */
export function heldFindings(workspace: Workspace, held: RoomState['held']): readonly Finding[] {
  return Object.entries(held).flatMap(([key, edits]) => {
    const place = placeOf(key);
    const stored = thingAt(workspace, place);
    if (!stored) return [];
    return unfit(place.section, withEdits(stored, edits)).map((problem) => ({ ...place, problem }));
  });
}

/** Why a value does not fit its section. */
export const unfit = (section: SectionKey, value: JsonObject): readonly Problem[] =>
  (readValue(value, schemaOf(section)).problems ?? []).map((problem) =>
    atField(problem, problem.where.path?.split('.') ?? []),
  );

export const fits = (section: SectionKey, value: JsonObject): boolean =>
  schemaOf(section).safeParse(value).success;

/** Of findings, those of one place: the held ones tell of what is shown, so that the stored ones of those fields are old. */
export function problemsAt(
  place: Place,
  stored: readonly Finding[],
  held: readonly Finding[],
): readonly Problem[] {
  const here = (findings: readonly Finding[]) =>
    findings.filter((one) => keyOf(one) === keyOf(place)).map(({ problem }) => problem);
  const unfitting = here(held);
  const old = new Set(unfitting.map(({ where }) => where.field));
  return [...unfitting, ...here(stored).filter(({ where }) => !old.has(where.field))];
}

/** Stands between the names of a field and of what it is in. */
export const NAME_BREAK = ' · ';

/** What a field is called by its labels, items of lists by number: `Buttons 2 · Title`. */
export function fieldLabel(
  fields: readonly Field[],
  path: string,
  labelOf: (label: string) => string,
): string {
  const names: string[] = [];
  let type: Field['type'] = { kind: 'group', fields: [...fields] };
  for (const key of path.split('.')) {
    if (type.kind === 'list') {
      names.push(`${names.pop() ?? ''} ${Number(key) + 1}`.trim());
      type = type.item.type;
    } else if (type.kind === 'map') {
      names.push(key);
      type = type.value.type;
    } else {
      const field = childOf(type, key);
      if (!field) break;
      names.push(labelOf(field.label));
      type = field.type;
    }
  }
  return names.join(NAME_BREAK);
}

function childOf(type: Field['type'], key: string): Field | undefined {
  const fields =
    type.kind === 'group' ? type.fields : type.kind === 'variants' ? Object.values(type.cases).flat() : [];
  return fields.find(({ name }) => name === key);
}
