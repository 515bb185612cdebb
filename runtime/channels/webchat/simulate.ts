import type { Said } from '../../define/channel.ts';
import type { CustomerAct } from '../../model/customer-act.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { fileOf } from '../shared/act.ts';
import { compact } from '../shared/compact.ts';

/** What the page would tell of what a customer does on it. */
export const simulate = ({ act, messageId, customer, pointOfContact }: Said): Json => ({
  type: 'message',
  id: messageId,
  to: pointOfContact.account,
  from: { address: customer.address, name: customer.name },
  ...content(act),
});

function content(act: CustomerAct): JsonObject {
  switch (act.kind) {
    case 'text':
      return { text: act.text };
    case 'choice':
      return { choice: { id: act.id, title: act.title } };
    case 'media':
      return compact({ file: fileOf(act), text: act.caption });
    case 'location': {
      const { latitude, longitude, name } = act;
      return { location: compact({ latitude, longitude, name }) };
    }
  }
}
