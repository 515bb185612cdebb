import { unmasked } from './desks.ts';
import { allowed, FACES, isPure, matches, roomOf } from './rooms.ts';
import { isNode, lineOf, type Source, type SyntaxNode, walk } from './source.ts';

/** Something in a file that the house does not allow, in words. */
type Breach = string;

export interface Rule {
  /** What must hold. */
  says: string;
  breaches(source: Source, names: Names): Breach[];
}

/** The names that only their own folder may know. */
export interface Names {
  nodeTypes: ReadonlySet<string>;
  channels: ReadonlySet<string>;
}

export const FILE_LINES_MAX = 400;
export const FUNCTION_LINES_MAX = 70;
/** The studio's ways in, and the package's entries. */
const FRONT_DOOR =
  /^((runtime|nodes)\/index|runtime\/(desk|diff|drawing|reference|scenario|scenario-file|live)|runtime\/package\/\w+)\.ts$/;

export const RULES: readonly Rule[] = [
  { says: 'a room imports only what it may', breaches: wrongImports },
  { says: 'pure rooms read no clock, chance, network, console or process', breaches: bannedGlobals },
  { says: `no file is longer than ${FILE_LINES_MAX} lines`, breaches: longFile },
  { says: `no function is longer than ${FUNCTION_LINES_MAX} lines`, breaches: longFunctions },
  { says: 'only the front doors pass on what others export', breaches: barrel },
  { says: 'only a node type’s folder names it', breaches: namedNodeTypes },
  { says: 'only a channel’s folder names it', breaches: namedChannels },
  { says: 'a desk knows nothing but what its agent may see', breaches: unmasked },
];

function wrongImports({ path, imports }: Source): Breach[] {
  const room = roomOf(path);
  const may = allowed(room);
  if (!may) return [`${path}: there is no room ${room}; give it a line in test/architecture/rooms.ts`];
  const entries = path.endsWith('/face.tsx') ? [...may, ...FACES] : may;
  return imports
    .filter((imported) => roomOf(imported) !== room && !entries.some((entry) => matches(entry, imported)))
    .map((imported) => `${path} imports ${imported}`);
}

/** Whole objects and functions that reach outside, and single members of those that are otherwise fine. */
const BANNED = new Set(
  (
    'crypto fetch console process performance setTimeout setInterval setImmediate queueMicrotask ' +
    'requestAnimationFrame globalThis window self localStorage sessionStorage indexedDB navigator XMLHttpRequest WebSocket'
  ).split(' '),
);
const BANNED_MEMBERS = new Set(['Date.now', 'Math.random']);

function bannedGlobals({ path, text, tree }: Source): Breach[] {
  if (!isPure(path)) return [];
  const own = declared(tree);
  const found: Breach[] = [];
  walk(tree, (node, ancestors) => {
    const name = globalName(node, ancestors.at(-1));
    if (name !== undefined && !own.has(name)) found.push(`${path}:${lineOf(text, node.start)} uses ${name}`);
  });
  return found;
}

function globalName(node: SyntaxNode, parent: SyntaxNode | undefined): string | undefined {
  if (node.type === 'NewExpression' || node.type === 'CallExpression') {
    const bare = Array.isArray(node['arguments']) && node['arguments'].length === 0;
    const clock = node.type === 'CallExpression' ? 'Date()' : 'new Date()';
    return nameOf(node['callee']) === 'Date' && (bare || clock === 'Date()') ? clock : undefined;
  }
  if (node.type === 'MemberExpression') {
    const name = `${nameOf(node['object'])}.${nameOf(node['property'])}`;
    return BANNED_MEMBERS.has(name) ? name : undefined;
  }
  const name = nameOf(node);
  return name !== undefined && BANNED.has(name) && isReference(node, parent) ? name : undefined;
}

const nameOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Identifier' && typeof node['name'] === 'string' ? node['name'] : undefined;

/** A name that stands for a value, not for a member or a key. */
function isReference(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (!parent || parent['computed'] === true) return true;
  if (parent.type === 'MemberExpression') return parent['property'] !== node;
  if (
    /^(TS)?(Property|MethodDefinition|PropertyDefinition|PropertySignature|MethodSignature)/.test(parent.type)
  )
    return parent['value'] === node || parent['shorthand'] === true;
  return !parent.type.startsWith('TS');
}

/** Names that the file itself gives to something: parameters, variables, functions. */
function declared(tree: SyntaxNode): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (part: unknown) => {
    if (!isNode(part)) return;
    walk(part, (inner) => {
      const name = nameOf(inner);
      if (name !== undefined) names.add(name);
    });
  };
  walk(tree, (node) => {
    if (node.type === 'VariableDeclarator' || node.type === 'FunctionDeclaration') add(node['id']);
    if (Array.isArray(node['params'])) node['params'].forEach(add);
  });
  return names;
}

const linesOf = (text: string) => text.replace(/\n$/, '').split('\n').length;

function longFile({ path, text }: Source): Breach[] {
  const lines = linesOf(text);
  return lines > FILE_LINES_MAX ? [`${path} has ${lines} lines`] : [];
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

function longFunctions({ path, text, tree }: Source): Breach[] {
  const found: Breach[] = [];
  walk(tree, ({ type, start, end }) => {
    if (!FUNCTIONS.has(type)) return;
    const lines = linesOf(text.slice(start, end));
    if (lines > FUNCTION_LINES_MAX)
      found.push(`${path}:${lineOf(text, start)} is a function of ${lines} lines`);
  });
  return found;
}

function barrel({ path, reexports }: Source): Breach[] {
  return reexports > 0 && !FRONT_DOOR.test(path)
    ? [`${path} passes on ${reexports} names of other files`]
    : [];
}

/**
 * Node types that are everyday words as well: an `end` of a step, the `hours` of a workspace. They count as node
 * types only where something called type is meant. Add yours when its name is such a word.
 */
const HOMONYMS: ReadonlySet<string> = new Set([
  'ask',
  'consent',
  'end',
  'hours',
  'loop',
  'signal',
  'switch',
  'tag',
  'wait',
]);
const TYPE_NAME = /^(nodeT|t)ype$/;

function namedNodeTypes(source: Source, { nodeTypes }: Names): Breach[] {
  if (source.path.startsWith('nodes/')) return [];
  return literals(source, nodeTypes).flatMap(({ value, where, ancestors }) =>
    HOMONYMS.has(value) && !isOf(TYPE_NAME, ancestors) ? [] : [`${where} names the node type ${value}`],
  );
}

/** Channels that are everyday words as well: the `email` of an account, the `voice` of a recording. */
const CHANNEL_HOMONYMS: ReadonlySet<string> = new Set(['email', 'sms', 'voice']);
const CHANNEL_NAME = /^(\w*C|c)hannels?$/;

/** Where a channel has a folder of its own. */
const OWN_FOLDERS = ['runtime/channels', 'runtime/hosts/connectors'];

/** Words, by which people also search: no code branches on them. */
const WORDS = /\/labels\.ts$/;

function namedChannels(source: Source, { channels }: Names): Breach[] {
  if (WORDS.test(source.path)) return [];
  return literals(source, channels)
    .filter(({ value }) => !OWN_FOLDERS.some((room) => source.path.startsWith(`${room}/${value}/`)))
    .filter(({ value, ancestors }) => !CHANNEL_HOMONYMS.has(value) || isOf(CHANNEL_NAME, ancestors))
    .map(({ value, where }) => `${where} names the channel ${value}`);
}

/** String literals, and names of properties between quotes, that are one of the given names. */
function literals({ path, text, tree }: Source, names: ReadonlySet<string>) {
  const found: { value: string; where: string; ancestors: readonly SyntaxNode[] }[] = [];
  walk(tree, ({ type, start, value }, ancestors) => {
    if (type === 'Literal' && typeof value === 'string' && names.has(value))
      found.push({ value, where: `${path}:${lineOf(text, start)}`, ancestors });
  });
  return found;
}

/** Whether a literal is the value of, is compared with, or is looked up in something of such a name. */
function isOf(name: RegExp, ancestors: readonly SyntaxNode[]): boolean {
  return subjectsOf(ancestors).some((one) => {
    const found = isNode(one) && one.type === 'MemberExpression' ? nameOf(one['property']) : nameOf(one);
    return found !== undefined && name.test(found);
  });
}

/** What a literal is held against: in `a === LITERAL`, `{ a: LITERAL }`, `case`, `a.get(LITERAL)`, `[LITERAL].includes(a)`. */
function subjectsOf(ancestors: readonly SyntaxNode[]): unknown[] {
  const [call, around, parent] = [ancestors.at(-3), ancestors.at(-2), ancestors.at(-1)];
  switch (parent?.type) {
    case 'BinaryExpression':
      return [parent['left'], parent['right']];
    case 'Property':
      return [parent['key']];
    case 'SwitchCase':
      return [around?.['discriminant']];
    case 'CallExpression':
      return isNode(parent['callee']) ? [parent['callee']['object']] : [];
    case 'ArrayExpression':
      return around?.type === 'MemberExpression' && Array.isArray(call?.['arguments'])
        ? call['arguments']
        : [];
    default:
      return [];
  }
}
