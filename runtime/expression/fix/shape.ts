import type { Node, NodeOf } from '../ast.ts';
import type { Span } from '../codes.ts';
import type { Edit } from './edit.ts';
import { nodesAt, textOf } from './place.ts';
import { literalAs, negatedIn, unwrapped } from './values.ts';

const isText = (node: Node | undefined): boolean =>
  node?.kind === 'literal' && typeof node.value === 'string';
const whole = ({ from, to }: Span, insert: string): Edit[] => [{ from, to, insert }];

/** What can stand before a dot without brackets. */
export const takesDot = ({ kind }: Node): boolean =>
  ['name', 'member', 'index', 'call', 'literal', 'list', 'fallback', 'macro'].includes(kind);

/** Mends a value of a wrong type by what it stands in; null when somebody must choose. */
export function reshaped(source: string, span: Span, expected: string, found: string): Edit[] | null {
  const [node, parent, outer] = nodesAt(source, span);
  if (!node) return null;
  const literal = literalAs(source, node, expected);
  if (literal !== null) return whole(node, literal);
  if (found.startsWith('optional')) return unwrapped(node, expected);
  if (expected === 'record' && parent?.kind === 'index') return characterOf(source, parent);
  if (expected === 'list' && parent?.kind === 'in') return partOfText(source, parent);
  if (expected === 'text' && found.startsWith('list')) return itemOfList(source, node, parent, outer);
  if (expected === 'text' && node.kind === 'logic') return anyOf(source, node, parent);
  if (expected === 'boolean' && parent?.kind === 'not' && outer?.kind === 'in')
    return negatedIn(source, outer);
  if (expected === 'boolean' && isText(node) && parent?.kind === 'logic')
    return anyOf(source, parent, outer) ?? oneOf(source, node, parent);
  return null;
}

/** `text[0]` is `text.charAt(0)`. */
function characterOf(
  source: string,
  { optional, parts: [text, position], from, to }: NodeOf<'index'>,
): Edit[] | null {
  if (optional || position.kind !== 'literal' || typeof position.value !== 'number') return null;
  return whole({ from, to }, `${textOf(source, text)}.charAt(${position.value})`);
}

/** `"x" in text` is `text.contains("x")`. */
function partOfText(source: string, { parts: [part, text], from, to }: NodeOf<'in'>): Edit[] | null {
  if (!isText(part) || !takesDot(text)) return null;
  return whole({ from, to }, `${textOf(source, text)}.contains(${textOf(source, part)})`);
}

/** `list.contains(x)` is `x in list`. */
function itemOfList(
  source: string,
  list: Node,
  call: Node | undefined,
  outer: Node | undefined,
): Edit[] | null {
  if (call?.kind !== 'call' || call.name !== 'contains' || call.parts[0] !== list) return null;
  const [, item] = call.parts;
  if (!item) return null;
  const found = `${textOf(source, item)} in ${textOf(source, list)}`;
  return whole(call, !outer || outer.kind === 'logic' ? found : `(${found})`);
}

const LOOKS_IN: ReadonlySet<string> = new Set(['contains', 'startsWith', 'endsWith', 'matches']);

/** `text.contains("a" || "b")` asks for each. */
function anyOf(source: string, { parts, operator }: NodeOf<'logic'>, call: Node | undefined): Edit[] | null {
  if (call?.kind !== 'call' || !call.method || !LOOKS_IN.has(call.name) || !parts.every(isText)) return null;
  const text = textOf(source, call.parts[0]!);
  if (/\bpart\b/.test(text)) return null;
  const all = parts.map((part) => textOf(source, part)).join(', ');
  const macro = operator === '||' ? 'exists' : 'all';
  return whole(call, `[${all}].${macro}(part, ${text}.${call.name}(part))`);
}

/** `a == "x" || "y"` is `a in ["x", "y"]`. */
function oneOf(source: string, node: Node, { parts, operator }: NodeOf<'logic'>): Edit[] | null {
  const at = parts.indexOf(node);
  const first = parts.findLastIndex((part, i) => i < at && !isText(part));
  const compared = parts[first];
  if (compared?.kind !== 'equality' || !isText(compared.parts[1])) return null;
  if (compared.operator !== (operator === '||' ? '==' : '!=')) return null;
  const after = parts.findIndex((part, i) => i > at && !isText(part));
  const texts = parts.slice(first + 1, after < 0 ? parts.length : after);
  const items = [compared.parts[1], ...texts].map((part) => textOf(source, part)).join(', ');
  const found = `${textOf(source, compared.parts[0])} in [${items}]`;
  return whole({ from: compared.from, to: texts.at(-1)!.to }, operator === '||' ? found : `!(${found})`);
}
