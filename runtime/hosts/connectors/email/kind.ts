import { email } from '../../../channels/email/channel.ts';
import type { Connector, ConnectorKind, Tools } from '../connector.ts';
import { type EmailConfig, emailConfig } from './config.ts';
import { createListener, type Listener } from './listener.ts';
import { createMailSender } from './send.ts';

/** Mail: in by SMTP, out by SMTP. */
export const emailKind: ConnectorKind<typeof emailConfig> = {
  channel: email.channel,
  schema: emailConfig,
  connect: connectEmail,
};

/** A mail connector, which knows where it listens. */
export interface EmailConnector extends Connector {
  /** Of the SMTP listener; undefined: it does not listen. */
  port(): number | undefined;
}

export function connectEmail({ inbound, outbound }: EmailConfig, tools: Tools): EmailConnector {
  let listener: Listener | undefined;
  return {
    channel: email.channel,
    send: createMailSender(outbound, tools),
    // Mail servers do a message as often as they are given it, whatever its Message-ID.
    idempotent: false,
    async start(deliver) {
      if (!inbound) return [];
      listener = createListener(inbound, tools, deliver);
      return listener.listen();
    },
    port: () => listener?.port(),
    stop: async () => listener?.close(),
  };
}
