import type { Node, NodeOf } from '../ast.ts';
import { failure } from '../errors.ts';
import { joined, nameOf } from '../types.ts';
import type { Context } from './context.ts';
import { checked, type Known } from './known.ts';

export const literal = ({ value }: NodeOf<'literal'>): Known => ({
  type: { kind: nameOf(value) } as Known['type'],
  evaluate: () => value,
});

export function list(node: NodeOf<'list'>, context: Context): Known {
  const items = node.parts.map((item) => context.value(item));
  const values = items.map(({ evaluate }) => evaluate);
  const fixed = constants(node);
  if (fixed) Object.freeze(fixed);
  return {
    type: { kind: 'list', of: joined(items.map(({ type }) => type)) },
    evaluate: fixed ? () => fixed : (scope) => values.map((value) => value(scope)),
  };
}

/** The values of a list of literals; null when it holds anything else. */
export function constants(node: Node): readonly unknown[] | null {
  if (node.kind !== 'list') return null;
  const values = node.parts.flatMap((item) => (item.kind === 'literal' ? [item.value] : []));
  return values.length === node.parts.length ? values : null;
}

/** Keys are texts, each written once. The map has no prototype: its keys are its own, whatever they are called. */
export function map({ parts }: NodeOf<'map'>, context: Context): Known {
  const written = new Set<unknown>();
  const entries = parts.flatMap((key, i) => (i % 2 > 0 ? [] : [entry(key, parts[i + 1]!, written, context)]));
  return {
    type: { kind: 'map', of: joined(entries.map(({ type }) => type)) },
    evaluate: (scope) => {
      const made: Record<string, unknown> = Object.create(null);
      for (const { node, name, value } of entries) {
        const key = name(scope) as string;
        if (Object.hasOwn(made, key)) throw failure('expression.same-key', node, { key });
        made[key] = value(scope);
      }
      return made;
    },
  };
}

function entry(node: Node, part: Node, written: Set<unknown>, context: Context) {
  const key = context.value(node);
  const { kind } = key.type;
  if (kind !== 'text' && kind !== 'any') context.problem('expression.map-key', node, {});
  else if (node.kind === 'literal') {
    if (written.has(node.value)) context.problem('expression.same-key', node, { key: String(node.value) });
    written.add(node.value);
  }
  const { type, evaluate: value } = context.value(part);
  return { node, type, name: checked(key, node, 'text'), value };
}
