import { webchat } from '../../../channels/webchat/channel.ts';
import type { Json } from '../../../model/json.ts';
import type { Connector } from '../connector.ts';
import { requestOf } from '../request.ts';

/** Shows a page its message: the body of the channel's request, which has the visitor's address as `to`. */
export type PushToPage = (account: string, body: Json) => Promise<void> | void;

/** Web chat, whose pages are the host's own. A page knows a message again by the effect's id. */
export function createWebchat(push: PushToPage): Connector {
  return {
    channel: webchat.channel,
    async send(outgoing) {
      const request = requestOf(webchat, outgoing);
      if (!request) return { is: 'refused', code: 0, title: 'connector.not-ours' };
      await push(outgoing.account, request.body);
      return { is: 'sent', message: outgoing.key };
    },
    idempotent: true,
    stop: async () => undefined,
  };
}
