import { z } from 'zod';
import { instant } from '../model/instant.ts';
import type { Reason, TraceEntry } from '../model/trace.ts';
import { sayReason } from '../words/say.ts';
import type { Tools } from './tools.ts';

/**
 * A decision as a line of JSON: `{ "at", "contact", "type": "trace", "step"?, "nodeType"?, "port"?, "reason",
 * "alternatives"?, "says" }`. It has no `id`, by which it differs from an effect; `says` is for people. Times are in RFC
 * 3339, a param `until` among them.
 */
export function traceLine(entry: TraceEntry, { nodes, channels, terminal }: Tools): string {
  const { at, contact, step, nodeType, port, reason, alternatives } = entry;
  return JSON.stringify({
    at: z.encode(instant, at),
    contact,
    type: 'trace',
    step,
    nodeType,
    port,
    reason: timed(reason),
    alternatives: alternatives?.map((one) => (one.reason ? { ...one, reason: timed(one.reason) } : one)),
    says: sayReason(reason, terminal.language, nodes, undefined, step, channels),
  });
}

function timed(reason: Reason): Reason {
  const { until } = reason.params;
  if (typeof until !== 'number') return reason;
  return { ...reason, params: { ...reason.params, until: z.encode(instant, until) } };
}
