import type { Capabilities } from '../model/channel.ts';
import type { JsonObject } from '../model/json.ts';
import type { OutMessage } from '../model/message.ts';
import { type Adaptation, adapt } from './adapt.ts';
import { fits, type Unfit } from './fits.ts';
import type { AnyNode, SendContext } from './node.ts';

/** A message of a node as a channel's customers get it. */
export interface Preview {
  /** What they see; while it does not fit, what they would see. */
  message: OutMessage;
  /** What the channel lacks and what became of it. */
  adaptations: readonly Adaptation[];
  /** Why it cannot go; undefined when it can. */
  unfit: Unfit | undefined;
}

/** What customers of a channel get from a node. Params of a draft may be anything: then it is nothing yet. */
export function previewsOf(
  definition: AnyNode,
  params: JsonObject,
  capabilities: Capabilities,
  context: SendContext,
): Preview[] {
  return sentOf(definition, params, context).flatMap((written) => {
    const { message, afterwards, adaptations } = adapt(written, capabilities);
    const first = { message, adaptations, unfit: fits(message, capabilities) };
    return afterwards
      ? [first, { message: afterwards, adaptations: [], unfit: fits(afterwards, capabilities) }]
      : [first];
  });
}

/** What a node sends, whatever the channel. */
export function sentOf(definition: AnyNode, params: JsonObject, context: SendContext): OutMessage[] {
  try {
    return definition.sends?.(params, context) ?? [];
  } catch {
    return [];
  }
}
