import { workspace } from '#runtime/channels/testing/bicycle-shop.ts';
import type { Tools } from '#runtime/hosts/connectors/connector.ts';
import { emailConfig } from '#runtime/hosts/connectors/email/config.ts';
import { connectEmail } from '#runtime/hosts/connectors/email/kind.ts';
import type { Rig } from '../conformance.ts';
import { type MailServer, openMailServer } from '../mail-server.ts';
import { nobodyAt } from '../provider.ts';
import { openTools } from '../recording.ts';

export const MAIL_SECRETS = { MAIL: 'mail-password-4c4c' };

export const outboundAt = (port: number) => ({
  host: '127.0.0.1',
  port,
  tls: 'none',
  user: 'shop',
  password: { env: 'MAIL' },
  answerSeconds: 0.5,
});

export async function openEmailRig(): Promise<Rig> {
  const server = await openMailServer({ user: 'shop', password: MAIL_SECRETS.MAIL });
  const tools = openTools(workspace, MAIL_SECRETS);
  const connect = (port: number, with_: Tools) =>
    connectEmail(emailConfig.parse({ outbound: outboundAt(port) }), with_);
  return {
    connector: connect(server.port, tools.tools),
    astray: connect((await nobodyAt()).port, tools.tools),
    tools,
    secrets: Object.values(MAIL_SECRETS),
    taken: () => server.accepted.length,
    cases: casesOf(server),
    async close() {
      await server.close();
      tools.close();
    },
  };
}

const casesOf = ({ wish }: MailServer): Rig['cases'] => ({
  'its own error': () => wish({ at: 'rcpt', code: 550 }),
  'too many': () => wish({ at: 'data', code: 452 }),
  'unavailable for now': () => wish({ at: 'rcpt', code: 421 }),
  'no answer': () => wish('silence'),
  'a line that breaks after the message was taken': () => wish('accept-and-drop'),
  'a line that breaks before the message': () => wish('drop-early'),
});
