import { SCRIPT_VERSION, type Script, type ScriptStep } from '../../model/script.ts';
import type { NodeView } from '../node-view.ts';
import { reachedFrom } from '../reached.ts';
import { canonicalScript, revisionOf, type Unrevised } from '../revision.ts';
import { eventOf } from '../shape.ts';
import type { FlowView } from '../view.ts';
import { requiresOf } from './requires.ts';

/**
 * The script of a flow without errors. It holds the nodes that a contact can come to, from the entry or from a
 * handler: a forgotten corner of the drawing changes no revision.
 */
export function emit({ flow, starts, byId }: FlowView): Script {
  const reached = reachedFrom(starts, byId);
  const nodes = [...byId.values()].filter(({ id }) => reached.has(id));
  const script: Unrevised = canonicalScript({
    format: 'routewright/script',
    version: SCRIPT_VERSION,
    id: flow.id,
    name: flow.name,
    entry: starts.find(({ definition }) => definition?.entry)?.id ?? '',
    on: handlersOf(starts),
    variables: flow.variables,
    steps: Object.fromEntries(nodes.map((node) => [node.id, stepOf(node)])),
    requires: requiresOf(nodes),
  });
  const { format, version, id, name, ...content } = script;
  return { format, version, id, name, revision: revisionOf(script), ...content };
}

const handlersOf = (starts: readonly NodeView[]): Script['on'] =>
  Object.fromEntries(
    starts.flatMap((start) => {
      const event = eventOf(start);
      return event === undefined ? [] : [[event, start.id]];
    }),
  );

const stepOf = ({ node, params, next }: NodeView): ScriptStep => ({
  type: node.type,
  params: params ?? node.params,
  next: Object.fromEntries(next),
});
