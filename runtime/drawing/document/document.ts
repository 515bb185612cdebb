import { fieldsOf } from '../../define/fields.ts';
import { valuesOf } from '../../define/values.ts';
import { tidyGroups } from '../../model/annotation.ts';
import type { Flow } from '../../model/flow.ts';
import type { Severity } from '../../model/problem.ts';
import { type DrawingContext, type DrawnNode, drawnNode } from '../face.ts';
import { groupBy } from '../group.ts';
import { joined, plain, table } from './markdown.ts';
import { inReadingOrder } from './reading-order.ts';
import { type SayWord, sayIn } from './words.ts';

/** What a document is written with, besides what nodes are drawn with. */
export interface DocumentContext extends DrawingContext {
  /** The address of the picture: a file beside the document, or its data. */
  picture: string;
  /** What the compiler says, in sentences. */
  problems: readonly { severity: Severity; sentence: string }[];
  /** The names of what leads contacts here. */
  usedBy: readonly string[];
  /** The label of a field of a node, by its dotted path. */
  fieldName: (path: string, node: string) => string;
  /** A language of customers by its name. */
  languageName: (language: string) => string;
}

interface Writing {
  flow: Flow;
  context: DocumentContext;
  say: SayWord;
  faces: ReadonlyMap<string, DrawnNode>;
  /** Nodes by their numbers in the document. */
  numbers: ReadonlyMap<string, number>;
}

/** A flow in words, as Markdown, in the language of `summary`: what it is, its picture, and each step with its texts. */
export function documentOf(flow: Flow, context: DocumentContext): string {
  const say = sayIn(context.summary.language);
  const wired = groupBy(flow.edges, ({ from }) => from);
  const faces = new Map(
    Object.entries(flow.nodes).map(([id, node]) => [
      id,
      drawnNode(
        node,
        (wired.get(id) ?? []).map(({ port }) => port),
        context,
      ),
    ]),
  );
  const { reached, others } = inReadingOrder(flow, context.nodes);
  const numbers = new Map([...reached, ...others].map((id, index) => [id, index + 1]));
  const writing: Writing = { flow, context, say, faces, numbers };
  const about = say('about', { nodes: faces.size, edges: flow.edges.length });
  return joined([
    [`# ${plain(flow.name)}`],
    [about],
    [`![${say('picture')}](${context.picture})`],
    ...section(
      say('used-by'),
      context.usedBy.map((name) => `- ${plain(name)}`),
    ),
    ...section(say('variables'), variables(writing)),
    ...section(say('problems'), problems(writing)),
    ...section(say('groups'), groups(writing)),
    ...section(
      say('notes'),
      Object.values(flow.notes ?? {}).map(({ text }) => `- ${plain(text)}`),
    ),
    [`## ${say('steps')}`],
    ...reached.flatMap((id) => step(writing, id, false)),
    ...others.flatMap((id) => step(writing, id, true)),
  ]);
}

const section = (heading: string, lines: readonly string[]): string[][] =>
  lines.length === 0 ? [] : [[`## ${heading}`], [...lines]];

function variables({ flow, say }: Writing): string[] {
  const rows = Object.entries(flow.variables).map(
    ([name, { type, default: value, sensitive, parameter }]) => [
      `vars.${name}`,
      say(type),
      value === undefined ? '' : String(value),
      [sensitive ? say('sensitive') : '', parameter ? say('parameter') : ''].filter(Boolean).join(', '),
    ],
  );
  return table([say('name'), say('type'), say('default'), say('remarks')], rows);
}

const problems = ({ context, say }: Writing): string[] =>
  context.problems.length === 0
    ? [say('no-problems')]
    : context.problems.map(({ severity, sentence }) => `- **${say(severity)}**: ${plain(sentence)}`);

const groups = (writing: Writing): string[] =>
  Object.values(tidyGroups(writing.flow)).map(
    ({ title, nodes }) => `- **${plain(title)}**: ${nodes.map((id) => linkTo(writing, id)).join(', ')}`,
  );

const anchor = (number: number): string => `step-${number}`;

function linkTo({ faces, numbers }: Writing, id: string): string {
  const number = numbers.get(id) ?? 0;
  return `[${number}. ${plain(faces.get(id)?.title ?? id)}](#${anchor(number)})`;
}

function step(writing: Writing, id: string, isLost: boolean): string[][] {
  const { say, faces, numbers } = writing;
  const face = faces.get(id);
  if (!face) return [];
  const number = numbers.get(id) ?? 0;
  const type = face.typeTitle === face.title ? [] : [[`*${plain(face.typeTitle)}*`]];
  const summary = face.summary.split('\n').map(plain).filter(Boolean).join('  \n');
  return [
    [`### <a id="${anchor(number)}"></a>${number}. ${plain(face.title)}`],
    ...type,
    ...(isLost ? [[`**${say('unreached')}**`]] : []),
    summary ? [summary] : [],
    texts(writing, id),
    waysOut(writing, id, face),
  ];
}

/** Every text that customers read, whole, in each language. */
function texts({ flow, context, say }: Writing, id: string): string[] {
  const node = flow.nodes[id];
  const definition = context.nodes.get(node?.type ?? '');
  if (!node || !definition) return [];
  const found = valuesOf(fieldsOf(definition.params), node.params).flatMap(({ field, path, value }) => {
    if (field.type.kind !== 'text' || value === '') return [];
    if (typeof value === 'string') return [{ path, languages: { '': value } }];
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? [{ path, languages: value }]
      : [];
  });
  const languages = [...new Set(found.flatMap((text) => Object.keys(text.languages)))];
  const headings = languages.map((one) => (one ? context.languageName(one) : say('every-language')));
  return table(
    [say('field'), ...headings],
    found.map((text) => [
      context.fieldName(text.path, id),
      ...languages.map((one) => String(Object.hasOwn(text.languages, one) ? text.languages[one] : '')),
    ]),
  );
}

function waysOut(writing: Writing, id: string, { ports }: DrawnNode): string[] {
  const { flow, say } = writing;
  return ports.map((port) => {
    const to = flow.edges.find((edge) => edge.from === id && edge.port === port.id)?.to;
    const target = to !== undefined && writing.faces.has(to) ? linkTo(writing, to) : say('nowhere');
    return `- ${say('on', { port: plain(port.label) })} → ${target}`;
  });
}
