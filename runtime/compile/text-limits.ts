import { fieldsOf } from '../define/fields.ts';
import { type Limit, limitOf, measure, type Unit } from '../define/limits.ts';
import { valuesOf } from '../define/values.ts';
import { scan } from '../expression/template/scan.ts';
import type { TextLimit } from '../model/field.ts';
import type { Flow } from '../model/flow.ts';
import { reachOf } from './reached-by.ts';
import { isStart } from './shape.ts';
import type { Universe } from './view.ts';

/** A bound on a text's length, and the channel that sets it. */
export interface ChannelLimit extends Limit {
  channel: string;
}

/**
 * What the channels that reach a flow allow for a text, the strictest first. Empty when no channel is known to
 * reach it, or none of them has such a text.
 */
export function textLimits(flow: Flow, limit: TextLimit, universe: Universe): ChannelLimit[] {
  const starts = Object.values(flow.nodes).flatMap(({ type, params }) => {
    const definition = universe.nodes.get(type);
    return definition && isStart({ definition }) ? valuesOf(fieldsOf(definition.params), params) : [];
  });
  const reached = reachOf(flow.id, starts, universe.channels, universe.workspace);
  return [...reached.channels]
    .flatMap(([channel, capabilities]): ChannelLimit[] => {
      const bound = limitOf(capabilities, limit);
      return bound ? [{ channel, ...bound }] : [];
    })
    .sort((one, other) => one.max - other.max);
}

/** How long a text is as written: what stands in `{{ }}` does not count, since it is not known before a contact comes. */
export const measureFixed = (source: string, unit: Unit): number =>
  measure(scan(source).texts.join(''), unit);
