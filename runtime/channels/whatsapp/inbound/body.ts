import type { Inbound } from '../../../define/channel.ts';
import type { Instant } from '../../../model/instant.ts';
import type { Json } from '../../../model/json.ts';
import type { Workspace } from '../../../model/workspace.ts';
import type { Delivery } from '../../shared/delivery.ts';
import { Part } from '../../shared/part.ts';
import { readChange } from './change.ts';

const OBJECT = 'whatsapp_business_account';

/**
 * A WhatsApp webhook body as events. Never throws: what cannot be read is a problem with its path, what is no
 * event is ignored with its reason, and everything else in the body goes in.
 */
export function inbound(body: Json, at: Instant, workspace: Workspace): Inbound {
  const into: Inbound = { events: [], ignored: [], problems: [] };
  new Part(body, '', into).attempt((whole) => readBody(whole.object(), { at, workspace, into }));
  return into;
}

function readBody(body: Part, delivery: Delivery): void {
  const object = body.at('object').id();
  if (object !== OBJECT) return body.at('object').fault('channel.wrong-object', { expected: OBJECT, object });
  for (const entry of body.at('entry').list()) entry.attempt(() => readEntry(entry.object(), delivery));
  body.ignoreRest('whatsapp.ignored.unknown');
}

function readEntry(entry: Part, delivery: Delivery): void {
  entry.skip('id', 'time');
  for (const change of entry.at('changes').list())
    change.attempt(() => readChange(change.object(), delivery));
  entry.ignoreRest('whatsapp.ignored.unknown');
}
