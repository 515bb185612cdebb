import { resolve } from 'node:path';
import { channels } from '#runtime/channels/registry.ts';
import { POINTS, workspace } from '#runtime/channels/testing/bicycle-shop.ts';
import { Attendance } from '#runtime/hosts/chat/attendance.ts';
import { openChat } from '#runtime/hosts/chat/chat.ts';
import { visitorOf } from '#runtime/hosts/chat/visitor.ts';
import type { Rig } from '../conformance.ts';
import { openTools } from '../recording.ts';

/** Somebody who has a page open. */
export const VISITOR = visitorOf(POINTS.webchat.id);

/** The host's own chat: no provider, and a page that looks for what is new whenever something was sent to it. */
export async function openWebchatRig(): Promise<Rig> {
  const tools = openTools(workspace, {});
  const attendance = new Attendance();
  let looked = 0;
  attendance.enter({
    ...{ visitor: VISITOR, seen: undefined },
    peer: { tell: () => undefined, close: () => undefined },
    async unseen() {
      looked += 1;
      return [];
    },
    failed(thrown) {
      throw thrown;
    },
  });
  // The page has looked once as it was opened.
  await new Promise((done) => setImmediate(done));
  const chat = openChat({ channels, attendance, widget: resolve('runtime/hosts/chat/testing/widget.js') });
  const connector = chat.connectors.find(({ channel }) => channel === 'webchat');
  if (!connector) throw new Error('the chat sends nothing');
  const none = { secrets: [], cases: {}, close: async () => tools.close() };
  return { connector, tools, taken: () => looked, ...none };
}
