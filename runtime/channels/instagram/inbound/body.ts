import type { Inbound } from '../../../define/channel.ts';
import type { Instant } from '../../../model/instant.ts';
import type { Json } from '../../../model/json.ts';
import type { Workspace } from '../../../model/workspace.ts';
import type { IgnoredCode } from '../../codes.ts';
import { SENDER_MAX } from '../../shared/bounds.ts';
import type { Delivery } from '../../shared/delivery.ts';
import { Part } from '../../shared/part.ts';
import { pointOfContactOf } from '../../shared/point-of-contact.ts';
import { readMessaging } from './messaging.ts';

const OBJECT = 'instagram';

const COMMENTS: ReadonlyMap<string, IgnoredCode> = new Map([
  ['comments', 'instagram.ignored.comment'],
  ['live_comments', 'instagram.ignored.comment'],
]);

/**
 * An Instagram webhook body as events. Never throws: what cannot be read is a problem with its path, what is no
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
  body.ignoreRest('instagram.ignored.unknown');
}

function readEntry(entry: Part, delivery: Delivery): void {
  entry.skip('time');
  for (const change of items(entry, 'changes')) change.attempt(readChange);
  const messaging = items(entry, 'messaging');
  const account = entry.at('id').id(SENDER_MAX);
  if (!entry.at('changes').present && !entry.at('messaging').present)
    entry.at('messaging').fault('channel.missing');
  if (messaging.length > 0) readAll(messaging, account, entry, delivery);
  entry.ignoreRest('instagram.ignored.unknown');
}

function readAll(messaging: readonly Part[], account: string, entry: Part, delivery: Delivery): void {
  const found = pointOfContactOf(entry.at('id'), delivery.workspace, 'instagram', account);
  if (found === undefined) return;
  const to = { ...delivery, pointOfContact: found };
  for (const part of messaging) part.attempt(() => readMessaging(part.object(), to));
}

const items = (entry: Part, key: string): Part[] =>
  entry.at(key).maybe((part) => part.attempt((list) => list.list())) ?? [];

/** Comments are public and belong to a post, not to a conversation. */
function readChange(change: Part): void {
  const field = change.object().at('field').id();
  const reason = COMMENTS.get(field);
  if (reason) return change.ignore(reason, { field });
  change.at('field').ignore('instagram.ignored.unknown', { name: field });
}
