import type { OutboundRequest } from '../../define/channel.ts';
import type { EffectOf } from '../../model/effect.ts';
import type { Json } from '../../model/json.ts';

/** The message as it is, for the page to show. The effect's id tells it twice from two. */
export const outbound = (
  { id, to, message }: EffectOf<'message.send'>,
  account: string,
): OutboundRequest => ({
  method: 'POST',
  path: `${encodeURIComponent(account)}/messages`,
  // A message is of zod's making: JSON, but for fields that may be undefined, which JSON leaves out.
  body: { id, to, message: JSON.parse(JSON.stringify(message)) as Json },
});
