import type { NodeRegistry } from '../define/node.ts';
import type { Changed } from '../diff/change.ts';
import type { Flow, FlowNode } from '../model/flow.ts';
import type { Json } from '../model/json.ts';
import type { UiLanguage } from '../model/language.ts';
import type { Variable } from '../model/variable.ts';
import type { ChangeCode } from './changes/code.ts';
import { excerpt, excerpts } from './changes/excerpt.ts';
import { fieldAt, quoted, valueInWords } from './changes/value.ts';
import { changeWords } from './changes/words.ts';
import { fieldName, languageName, type Naming, nodeName, portName, typeName } from './names.ts';

/** The two flows that a change is between, and what their nodes are called by. */
export interface Between {
  language: UiLanguage;
  before: Flow;
  after: Flow;
  nodes?: NodeRegistry | undefined;
}

type Told = Readonly<Record<string, string>>;

/** A change in one sentence, with nodes, ports and fields called as the admin calls them. */
export function sayChange(change: Changed, between: Between): string {
  const [code, told] = tell(change, between);
  return changeWords[between.language][code].replace(
    /\{(\w+)\}/g,
    (whole, name: string) => told[name] ?? whole,
  );
}

/** What became of a thing, by whether it was there and is. */
const fate = (change: { before?: unknown; after?: unknown }) =>
  change.before === undefined ? 'added' : change.after === undefined ? 'removed' : 'changed';

function tell(change: Changed, between: Between): [ChangeCode, Told] {
  const { language } = between;
  switch (change.kind) {
    case 'flow':
      return [`flow.${change.part}`, sides(change)];
    case 'variable':
      return [`variable.${fate(change)}`, { name: change.name, ...variables(change, language) }];
    case 'node':
      return tellNode(change, between);
    case 'id':
      return ['id', { node: nameOf(change.node, between), ...sides(change) }];
    case 'type':
      return ['type', tellType(change, between)];
    case 'title':
      return ['title', titles(change.node, between)];
    case 'position':
      return ['position', { node: nameOf(change.node, between) }];
    case 'field':
      return tellField(change, between);
    case 'item':
      return tellItem(change, between);
    case 'edge':
      return [`edge.${fate(change)}`, tellEdge(change, between)];
    default:
      return tellAnnotation(change, between);
  }
}

type Of<K extends Changed['kind']> = Extract<Changed, { kind: K }>;

const sides = ({ before, after }: { before?: string; after?: string }): Told => ({
  before: before ?? '',
  after: after ?? '',
});

/** Where a thing is called by its name: in the later flow, or in the earlier when it is gone. */
const namingOf = (node: string, { language, before, after, nodes }: Between): Naming => ({
  language,
  nodes,
  flow: Object.hasOwn(after.nodes, node) ? after : before,
});

const nameOf = (node: string, between: Between): string => nodeName(node, namingOf(node, between));

function tellNode(change: Of<'node'>, between: Between): [ChangeCode, Told] {
  const { type = '', title } = change.after ?? change.before ?? {};
  const code = change.after ? 'node.added' : 'node.removed';
  const told = { node: nameOf(change.node, between), type: typeName(type, between) };
  return [title ? `${code}?titled` : code, told];
}

const tellType = ({ node, before, after }: Of<'type'>, between: Between): Told => ({
  node: nameOf(node, between),
  before: typeName(before.type, between),
  after: typeName(after.type, between),
});

/** Without a title of the admin's a node is called as its type. The node may have had another id. */
function titles(node: string, { language, nodes, before, after }: Between): Told {
  const naming = { language, nodes };
  const now = nodeName(node, { ...naming, flow: after });
  return { before: nodeName(node, { ...naming, flow: before }), after: now };
}

const drawn = (node: string, { before, after }: Between): readonly (FlowNode | undefined)[] =>
  [after, before].map((flow) => (Object.hasOwn(flow.nodes, node) ? flow.nodes[node] : undefined));

function tellField(change: Of<'field'>, between: Between): [ChangeCode, Told] {
  const { node, field: at, after } = change;
  const { language, nodes } = between;
  const found = fieldAt(at, drawn(node, between), nodes);
  const before = change.before ?? defaultOf(found.field?.default, after);
  const told = {
    node: nameOf(node, between),
    field: fieldName(found.path, node, namingOf(node, between)),
    language: found.language === undefined ? '' : languageName(found.language, language),
    ...values(before, after, { between, node, found }),
  };
  if (isPermuted(before, after)) return ['field.order', told];
  const code = `field.${fate({ before, after })}` as const;
  return [found.language === undefined ? code : `${code}?language`, told];
}

/** What a field that is not filled in counts as. */
const defaultOf = (value: Json | undefined, after: Json | undefined): Json | undefined =>
  typeof value === 'object' || JSON.stringify(value) === JSON.stringify(after) ? undefined : value;

interface At {
  between: Between;
  node: string;
  found: ReturnType<typeof fieldAt>;
}

function values(before: Json | undefined, after: Json | undefined, { between, node, found }: At): Told {
  const { language, nodes } = between;
  if (isLong(before) && isLong(after)) {
    const [old, now] = excerpts(before, after);
    return { before: quoted(old, language), after: quoted(now, language) };
  }
  const type = drawn(node, between).find((one) => one !== undefined)?.type ?? '';
  const options = nodes?.get(type)?.labels[language].fields[found.field?.label ?? '']?.options;
  const say = (value: Json | undefined) =>
    value === undefined ? '' : valueInWords(value, language, { field: found.field, options });
  return { before: say(before), after: say(after) };
}

/** A text of which the place matters that differs. */
const isLong = (value: Json | undefined): value is string => typeof value === 'string' && value.includes(' ');

const isPermuted = (before: Json | undefined, after: Json | undefined): boolean =>
  Array.isArray(before) &&
  Array.isArray(after) &&
  JSON.stringify(before.map((one) => JSON.stringify(one)).sort()) ===
    JSON.stringify(after.map((one) => JSON.stringify(one)).sort());

function tellItem(change: Of<'item'>, between: Between): [ChangeCode, Told] {
  const { node, field, before, after } = change;
  const list = field.split('.').slice(0, -1).join('.');
  const say = (value: Json | undefined) => (value === undefined ? '' : valueInWords(value, between.language));
  const told = {
    node: nameOf(node, between),
    field: fieldName(list, node, namingOf(node, between)),
    before: say(before),
    after: say(after),
  };
  return [after === undefined ? 'item.removed' : 'item.added', told];
}

function tellEdge({ node, port, before, after }: Of<'edge'>, between: Between): Told {
  const name = (id: string | undefined) => (id === undefined ? '' : nameOf(id, between));
  return {
    node: nameOf(node, between),
    port: portName(port, node, namingOf(node, between)),
    before: name(before),
    after: name(after),
  };
}

type Annotation = Of<'note' | 'note-part' | 'group' | 'group-part' | 'member'>;

function tellAnnotation(change: Annotation, between: Between): [ChangeCode, Told] {
  const { language, before, after } = between;
  const words = changeWords[language];
  const textOf = (text: Json | undefined) => valueInWords(text ?? '', language);
  if (change.kind === 'note') {
    const told = { before: textOf(change.before?.text), after: textOf(change.after?.text) };
    return [change.after ? 'note.added' : 'note.removed', told];
  }
  if (change.kind === 'note-part') {
    const note = textOf(after.notes?.[change.note]?.text);
    return [`note.${change.part}`, { note, before: textOf(change.before), after: textOf(change.after) }];
  }
  const titled = (title: unknown) => (title ? excerpt(String(title)) : words['group.unnamed']);
  const group = titled((after.groups?.[change.group] ?? before.groups?.[change.group])?.title);
  if (change.kind === 'member')
    return [change.after ? 'member.added' : 'member.removed', { group, node: nameOf(change.node, between) }];
  if (change.kind === 'group') {
    const around = (change.after ?? change.before)?.nodes ?? [];
    const nodes = around.map((id) => quoted(nameOf(id, between), language)).join(', ');
    return [change.after ? 'group.added' : 'group.removed', { group, nodes }];
  }
  if (change.part === 'folded') return [change.after ? 'group.folded' : 'group.unfolded', { group }];
  return [`group.${change.part}`, { group, before: titled(change.before), after: titled(change.after) }];
}

function variables({ before, after }: Of<'variable'>, language: UiLanguage): Told {
  const say = (variable: Variable | undefined) => (variable ? variableInWords(variable, language) : '');
  return { before: say(before), after: say(after) };
}

function variableInWords(
  { type, default: value, sensitive, parameter }: Variable,
  language: UiLanguage,
): string {
  const words = changeWords[language];
  return [
    words[`value.${type}`],
    ...(value === undefined
      ? []
      : [words['variable.default'].replace('{value}', () => valueInWords(value, language))]),
    ...(sensitive ? [words['variable.sensitive']] : []),
    ...(parameter ? [words['variable.parameter']] : []),
  ].join(', ');
}
