import type { Params } from '../../model/problem.ts';
import type { Node } from '../ast.ts';
import type { Span } from '../codes.ts';
import { idiomOf } from '../idioms.ts';
import type { Edit } from './edit.ts';
import { isNothing } from './missing.ts';
import { nodesAt, textOf } from './place.ts';

/** A function by the name that other languages give it; what they read like a field is called here. */
export function renamed(code: string, source: string, span: Span, params: Params): Edit[] | null {
  const idiom = idiomOf(code, params);
  if (idiom?.use === 'now' && /^\(\)/.test(source.slice(span.to)) && source[span.from - 1] !== '.')
    return [{ from: span.from, to: span.to + 2, insert: 'now' }];
  return idiom?.renamed ? [{ ...span, insert: idiom.use }] : null;
}

/** Paths that are texts wherever the language is used. */
const TEXT_PATH = /^(?:contact\.(?!startedAt$)\w+|message\.\w+|customer\.(?:name|address)|agent)$/;
const LOOKS_IN = /^(?:contains|startsWith|endsWith)$/;
const CONSTANT = /^(?:true|false)$/;

/** A name that nothing has: what it is called here, or a text whose quotes were forgotten. */
export function named(source: string, span: Span, params: Params): Edit[] | null {
  const [node, parent] = nodesAt(source, span);
  if (node?.kind !== 'name') return fieldOf(source, span, params);
  if (parent?.kind === 'equality' && isNothing(node)) return asked(source, node, parent);
  const idiom = idiomOf('expression.unknown-name', params);
  if (idiom) return idiom.renamed || CONSTANT.test(idiom.use) ? [{ ...span, insert: idiom.use }] : null;
  return parent && wantsText(source, node, parent) ? [{ ...span, insert: `"${node.name}"` }] : null;
}

const OWNER = /\b(\w+\.)$/;

/** A field that is called otherwise where it stands. */
function fieldOf(source: string, span: Span, params: Params): Edit[] | null {
  const owner = OWNER.exec(source.slice(0, span.from))?.[1];
  const use = idiomOf('expression.unknown-name', params)?.use;
  return owner && use?.startsWith(owner) ? [{ ...span, insert: use.slice(owner.length) }] : null;
}

/** Nothing of a contact is null: what is not there is asked for. */
function asked(source: string, nothing: Node, { parts, from, to, ...comparison }: Node): Edit[] | null {
  const path = parts.find((part) => part !== nothing);
  if (path?.kind !== 'member' || !('operator' in comparison)) return null;
  return [{ from, to, insert: `${comparison.operator === '==' ? '!' : ''}has(${textOf(source, path)})` }];
}

/** Whether a name stands where only a text can. */
function wantsText(source: string, name: Node, parent: Node): boolean {
  if (parent.kind === 'call') return parent.method && LOOKS_IN.test(parent.name) && parent.parts[1] === name;
  if (parent.kind !== 'equality') return false;
  return parent.parts.some((part) => part !== name && TEXT_PATH.test(textOf(source, part)));
}
