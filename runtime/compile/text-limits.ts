import { type Limit, limitOf, measure, type Unit } from '../define/limits.ts';
import { scan } from '../expression/template/scan.ts';
import type { TextLimit } from '../model/field.ts';
import type { Flow } from '../model/flow.ts';
import { channelsOf } from './channels-of.ts';
import type { Universe } from './universe.ts';

/** A bound on a text's length, and the channel that sets it. */
export interface ChannelLimit extends Limit {
  channel: string;
}

/**
 * What the channels that reach a flow allow for a text, the strictest first. Empty when no channel is known to
 * reach it, or none of them has such a text.
 */
export function textLimits(flow: Flow, limit: TextLimit, universe: Universe): ChannelLimit[] {
  return [...channelsOf(flow, universe)]
    .flatMap(([channel, capabilities]): ChannelLimit[] => {
      const bound = limitOf(capabilities, limit);
      return bound ? [{ channel, ...bound }] : [];
    })
    .sort((one, other) => one.max - other.max);
}

/** How long a text is as written: what stands in `{{ }}` does not count, since it is not known before a contact comes. */
export const measureFixed = (source: string, unit: Unit): number =>
  measure(scan(source).texts.join(''), unit);
