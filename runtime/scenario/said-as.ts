import { addressAt } from '../interpret/opening.ts';
import type { Universe } from '../interpret/program.ts';
import { MEDIA_KINDS, type MediaKind } from '../model/channel.ts';
import type { CustomerAct } from '../model/customer-act.ts';
import type { EventOf, Sender, Webhook } from '../model/event.ts';
import type { InMessage } from '../model/message.ts';
import type { ScenarioAct } from '../model/scenario.ts';
import { webhookOf } from '../simulate/said.ts';
import { same } from './match.ts';

type Around = Pick<Universe, 'channels' | 'workspace'>;
type Said = Extract<ScenarioAct, { kind: 'customer' }>;

/** The message that a webhook brings, when that is all it brings. */
export function messageIn(
  { channel, body, at }: Webhook,
  { channels, workspace }: Around,
): EventOf<'message.received'> | undefined {
  const { events = [] } = channels.get(channel)?.inbound(body, at, workspace) ?? {};
  const [only, ...others] = events;
  return only?.type === 'message.received' && others.length === 0 ? only : undefined;
}

/** What a customer did, if the channel's webhook of that is this one; `usual` is the scenario's point of contact. */
export function saidAs(webhook: Webhook, usual: string, around: Around): Said | undefined {
  const event = messageIn(webhook, around);
  if (!event) return undefined;
  const { pointOfContact, message } = event;
  const elsewhere = pointOfContact === usual ? {} : { pointOfContact };
  for (const { who, sender } of sendersOf(event, around))
    for (const act of actsOf(message)) {
      const deed = { pointOfContact, customer: sender, act, messageId: message.id, at: webhook.at };
      const made = webhookOf(deed, around);
      if (made?.channel === webhook.channel && same(made.body, webhook.body))
        return { kind: 'customer', customer: who, act, ...elsewhere };
    }
  return undefined;
}

/** Who it may have been: made-up customers with that address, else the address itself. */
function sendersOf(
  { pointOfContact, customer }: EventOf<'message.received'>,
  around: Around,
): { who: string | Sender; sender: Sender }[] {
  const { customers, pointsOfContact } = around.workspace;
  const channel = pointsOfContact[pointOfContact]?.channel ?? '';
  const asWritten = (address: string) => addressAt(around, pointOfContact, address);
  const known = Object.entries(customers).flatMap(([who, { name, addresses }]) => {
    const address = Object.hasOwn(addresses, channel) ? addresses[channel] : undefined;
    const isTheirs = address !== undefined && asWritten(address) === asWritten(customer.address);
    return isTheirs ? [{ who, sender: { address, name } }] : [];
  });
  return [...known, { who: customer, sender: customer }];
}

const isMedia = (kind: string): kind is MediaKind => (MEDIA_KINDS as readonly string[]).includes(kind);

/** What may have been done for a message to come of it. */
function actsOf({ kind, text, choice, media, location }: InMessage): CustomerAct[] {
  if (choice !== undefined)
    return (['buttons', 'list', 'template'] as const).map((of) => ({
      kind: 'choice',
      id: choice,
      title: text,
      of,
    }));
  if (location) {
    const { latitude, longitude, name } = location;
    return [{ kind: 'location', latitude, longitude, ...(name === undefined ? {} : { name }) }];
  }
  if (!media || !isMedia(kind)) return [{ kind: 'text', text }];
  const { id, mimeType, filename } = media;
  const file = { kind: 'media', media: kind, id, mimeType } as const;
  const named = { ...file, ...(filename === undefined ? {} : { filename }) };
  return [{ ...named, ...(text === '' ? {} : { caption: text }) }, named];
}
