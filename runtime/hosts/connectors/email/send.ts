import { email } from '../../../channels/email/channel.ts';
import type { Outgoing, Sent } from '../../contract/outgoing.ts';
import { type BackOff, createBackOff } from '../back-off.ts';
import type { Connector, Tools } from '../connector.ts';
import { requestOf } from '../request.ts';
import { FOUR_TO_THE_X, laterBy, UNREACHABLE, UNTIL_MENDED } from '../waits.ts';
import { compose } from './compose.ts';
import type { EmailOutbound } from './config.ts';
import { type Submitted, submit } from './submit.ts';

/** Characters of what a server says that are kept. */
const TITLE_MAX = 200;

/** Sends mail from the address of the point of contact that it is of. */
export function createMailSender(server: EmailOutbound, tools: Tools): Connector['send'] {
  const backOff = createBackOff();
  const password = server.password && tools.secretOf(server.password);
  return async (outgoing) => {
    const request = requestOf(email, outgoing);
    const from = addressOf(outgoing, tools);
    if (!request || from === undefined) return { is: 'refused', code: 0, title: 'connector.not-ours' };
    const { messageId, ...composed } = await compose(request, from, tools.now());
    const submitted = await submit(server, password, { from, ...composed });
    const sent = judge(submitted, { backOff, key: outgoing.key, messageId });
    if (sent.is !== 'later') backOff.forget(outgoing.key);
    return sent;
  };
}

function addressOf({ effect }: Outgoing, { workspace }: Tools): string | undefined {
  if (effect.type !== 'message.send') return undefined;
  const { pointsOfContact } = workspace();
  return Object.hasOwn(pointsOfContact, effect.pointOfContact)
    ? pointsOfContact[effect.pointOfContact]?.address
    : undefined;
}

interface Case {
  backOff: BackOff;
  key: string;
  messageId: string;
}

function judge(submitted: Submitted, { backOff, key, messageId }: Case): Sent {
  switch (submitted.is) {
    case 'taken':
      return { is: 'sent', message: messageId };
    case 'unknown':
      return submitted;
    case 'unsent': {
      const waits = submitted.why === 'connector.not-authorised' ? UNTIL_MENDED : UNREACHABLE;
      return laterBy(waits, backOff.next(key, waits) ?? waits.most, submitted.why);
    }
    case 'answered': {
      const { code, text } = submitted;
      const after = code < 500 ? backOff.next(key, FOUR_TO_THE_X) : undefined;
      if (after !== undefined) return { is: 'later', after, why: 'connector.busy' };
      return { is: 'refused', code, title: text.slice(0, TITLE_MAX) };
    }
  }
}
