import { type EnvironmentAt, type Flow, type NodeRegistry, portsOf } from '#runtime/index.ts';
import { reaching } from '../ways.ts';
import type { Crossing } from './crossing.ts';
import type { Refusal } from './refusal.ts';
import { isStart, readByHandlers, variablesOf } from './variables.ts';

/** As many as a node may run a script with, and as many ways as it may come back by. */
export const VALUES_MAX = 20;
export const WAYS_MAX = 20;

const isSure = (at: EnvironmentAt, node: string, name: string): boolean =>
  at(node).isSet?.(`vars.${name}`) ?? false;

/** What stands in the way of making a script of a part of a flow; nothing when it can be done. */
export function refusalsOf(
  flow: Flow,
  ids: readonly string[],
  crossing: Crossing,
  nodes: NodeRegistry,
  at: EnvironmentAt,
): Refusal[] {
  const starts = ids.flatMap((id): Refusal[] => {
    const definition = nodes.get(flow.nodes[id]?.type ?? '');
    if (!definition) return Object.hasOwn(flow.nodes, id) ? [{ code: 'unknown-type', node: id }] : [];
    return isStart(flow, id, nodes) ? [{ code: definition.entry ? 'entry' : 'handler', node: id }] : [];
  });
  if (starts.length > 0) return starts;
  const { inside, entries, ways } = crossing;
  if (inside.size === 0) return [{ code: 'nothing' }];
  if (entries.length === 0) return [{ code: 'no-way-in' }];
  const tooMany: Refusal[] =
    ways.length > WAYS_MAX || entries.length > WAYS_MAX ? [{ code: 'too-many-ways' }] : [];
  return [...tooMany, ...takenBack(flow, crossing, nodes), ...ofVariables(flow, crossing, nodes, at)];
}

/** Contacts that an agent is taken from come back to the step that queued them, which another script cannot be. */
export function takenBack(flow: Flow, { inside }: Pick<Crossing, 'inside'>, nodes: NodeRegistry): Refusal[] {
  const before = reaching(flow, [...inside], 'before');
  const waits = [...inside].some((id) => {
    const node = flow.nodes[id];
    return node !== undefined && nodes.get(node.type)?.waits?.(node.params) === true;
  });
  return [...before]
    .filter((id) => inside.has(id) || waits)
    .filter((id) => {
      const node = flow.nodes[id];
      const definition = nodes.get(node?.type ?? '');
      return node && definition && portsOf(definition, node.params).some(({ agent }) => agent === 'had');
    })
    .map((node) => ({ code: 'taken-back', node }));
}

function ofVariables(
  flow: Flow,
  { inside, entries }: Crossing,
  nodes: NodeRegistry,
  at: EnvironmentAt,
): Refusal[] {
  const { reads, writes } = variablesOf(flow, inside, nodes);
  const before = variablesOf(flow, reaching(flow, entries, 'before'), nodes).writes;
  const handled = readByHandlers(flow, nodes);
  const sureAt = (name: string) => entries.every((entry) => isSure(at, entry, name));
  const readUnsurely = (name: string) =>
    [...inside].some((id) => variablesOf(flow, [id], nodes).reads.has(name) && !isSure(at, id, name));
  return [
    ...[...reads, ...writes]
      .filter((name) => !Object.hasOwn(flow.variables, name))
      .map((name): Refusal => ({ code: 'undeclared', name })),
    ...[...reads]
      .filter((name) => !sureAt(name) && before.has(name) && readUnsurely(name))
      .map((name): Refusal => ({ code: 'unsure', name })),
    ...[...writes]
      .filter((name) => handled.has(name))
      .map((name): Refusal => ({ code: 'read-by-handler', name })),
  ];
}
