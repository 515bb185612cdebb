import { fieldsOf } from '../define/fields.ts';
import { valuesOf } from '../define/values.ts';
import type { Flow } from '../model/flow.ts';
import { type CapabilitiesByChannel, reachOf } from './reached-by.ts';
import { isStart } from './shape.ts';
import type { Universe } from './universe.ts';

/** The channels that reach a flow, by name, as far as workspace and entry tell. A flow under way may be half drawn. */
export function channelsOf(flow: Flow, { nodes, channels, workspace }: Universe): CapabilitiesByChannel {
  const starts = Object.values(flow.nodes).flatMap(({ type, params }) => {
    const definition = nodes.get(type);
    return definition && isStart({ definition }) ? valuesOf(fieldsOf(definition.params), params) : [];
  });
  return reachOf(flow.id, starts, channels, workspace).channels;
}
