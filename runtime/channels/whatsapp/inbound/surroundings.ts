import type { JsonObject } from '../../../model/json.ts';
import type { Part } from '../../shared/part.ts';

export interface Surroundings {
  replyTo: string | undefined;
  /** `forwarded`: `once` or `often`; `product`: the one asked about; `referral`: the advert; `group`: its id. */
  extra: JsonObject;
}

/** What any kind of message may come with. */
export function readSurroundings(message: Part): Surroundings {
  const context = message.at('context');
  context.skip('from');
  const extra: JsonObject = {};
  const forwarded = readForwarded(context);
  if (forwarded) extra['forwarded'] = forwarded;
  for (const [name, part] of [
    ['product', context.at('referred_product')],
    ['referral', message.at('referral')],
    ['errors', message.at('errors')],
    ['group', message.at('group_id')],
  ] as const)
    if (part.present) extra[name] = part.json();
  return { replyTo: context.at('id').maybe((part) => part.id()), extra };
}

function readForwarded(context: Part): 'often' | 'once' | undefined {
  const once = context.at('forwarded').flag();
  if (context.at('frequently_forwarded').flag()) return 'often';
  return once ? 'once' : undefined;
}
