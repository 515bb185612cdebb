import { nodes } from '../../nodes/index.ts';
import { type Field, fieldsOf } from '../define/fields.ts';
import type { FieldLabel } from '../define/labels.ts';
import { type AnyNode, GROUPS, type Group } from '../define/node.ts';

const INTRODUCTION = `# Node types

Every node that a flow can be drawn with, by the groups of the palette. Written by \`npm run docs\` from the labels that the
studio shows; in Dutch and French they are in the design book (\`npm run storybook\`, Nodes/Reference). How a node is made
is told in \`nodes/README.md\`, what a field may hold in the schemas of [formats.md](formats.md).

A field is named by its path in \`params\`; a list is entered without an index, and of variants all fields are named.
\`?\` is one that may be left out. Behind \`number\` stands what it counts. A way out may be there only when it is asked
for. Names in braces stand for values.
`;

/** The page of node types: its file, and what the file should hold. */
export const nodesPage = (): { file: URL; text: string } => ({
  file: new URL('../../docs/nodes.md', import.meta.url),
  text: [INTRODUCTION, ...GROUPS.map(groupOf)].join('\n'),
});

function groupOf(group: Group): string {
  const members = [...nodes.values()].filter((node) => node.group === group);
  return [`## ${capital(group)}\n`, ...members.map(entryOf)].join('\n');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function entryOf(node: AnyNode): string {
  const { title, summary, help, search = [] } = node.labels.en;
  const parts = [
    `### ${title}: \`${node.type}\``,
    `${summary} ${help}`,
    search.length > 0 ? `Also found as: ${search.join(', ')}.` : '',
    fieldTable(node),
    waysOut(node),
    sentences(node),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function fieldTable({ params, labels }: AnyNode): string {
  const words: Readonly<Record<string, FieldLabel>> = labels.en.fields;
  const fields = new Map(
    fieldsOf(params)
      .flatMap(within)
      .map((field) => [field.label, field]),
  );
  if (fields.size === 0) return '';
  const rows = [...fields].map(([path, field]) => {
    const { label = '', help = '', unit } = words[path] ?? {};
    const { options = {} } = words[choiceOf(path, field)] ?? {};
    const choices = Object.entries(options).map(([value, said]) => `\`${value}\` ${said}`);
    const told = [help, choices.join(', ')].filter((part) => part !== '').join(' ');
    return `| \`${path}${field.required ? '' : '?'}\` | ${field.type.kind}${unit ? ` (${unit})` : ''} | ${cell(label)} | ${cell(told)} |`;
  });
  return ['| field | is a | called | |', '|---|---|---|---|', ...rows].join('\n');
}

/** Where the values of a field are worded: of variants at the field that decides. */
const choiceOf = (path: string, { type }: Field): string =>
  type.kind === 'variants' ? `${path}.${type.by}` : path;

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** A field with those inside it. What the studio makes by itself, and nobody sees, is left out. */
function within(field: Field): Field[] {
  const { type } = field;
  switch (type.kind) {
    case 'key':
      return [];
    case 'group':
      return [field, ...type.fields.flatMap(within)];
    case 'variants':
      return [field, ...Object.values(type.cases).flat().flatMap(within)];
    case 'list':
      return [field, ...inside(type.item)];
    case 'map':
      return [field, ...inside(type.value)];
    default:
      return [field];
  }
}

/** Of an item that has no name of its own only what is in it. */
const inside = (item: Field): Field[] => within(item).slice(1);

/** The ways out that have a name, whatever is filled in: some are there only when they are asked for. */
function waysOut({ labels }: AnyNode): string {
  const named = Object.entries<string>(labels.en.ports).map(([id, said]) => `${said} (\`${id}\`)`);
  return named.length > 0 ? `Ways out: ${named.join(', ')}.` : '';
}

/** The node's own problems and reasons. */
function sentences({ type, labels }: AnyNode): string {
  const said = Object.entries<string>(labels.en.says).map(
    ([code, sentence]) => `- \`${type}.${code}\`: ${sentence}`,
  );
  return said.length > 0 ? `It can say:\n\n${said.join('\n')}` : '';
}
