import { customerAt } from '../centre/facts.ts';
import type { Contact } from '../model/contact.ts';
import { iconOf } from './icon.ts';
import { may } from './may.ts';
import { contactOf, type DeskSource } from './source.ts';
import type { DeskAct, ElevationView } from './view.ts';

/** The channels a conversation can go on over as well: where the centre is reached there, has a skill, and the agent may begin. */
export function elevationsOf(source: DeskSource, agent: string, contact: Contact): ElevationView[] {
  const { channels, workspace } = source.centre;
  const targets = channels.get(contact.channel)?.capabilities.elevatesTo ?? [];
  const points = Object.entries(workspace.pointsOfContact).filter(
    ([id]) => !Object.hasOwn(source.removed, id),
  );
  const used = new Set(points.map(([, { channel }]) => channel));
  return targets
    .filter((channel) => used.has(channel) && may(workspace, agent, channel, 'start'))
    .map((channel) => ({
      channel,
      icon: iconOf(source, channel),
      address: source.masker.address(addressOn(source, contact, channel)),
      skills: skillsFor(source, channel),
    }))
    .filter(({ skills }) => skills.length > 0);
}

function skillsFor({ centre }: DeskSource, channel: string): ElevationView['skills'] {
  const mediaType = centre.channels.get(channel)?.mediaType;
  return Object.entries(centre.workspace.skills)
    .filter(([, skill]) => skill.mediaType === mediaType)
    .map(([id, { name }]) => ({ id, name }));
}

/** The customer's address on another channel: as the centre knows it, or the same number; empty when nobody knows. */
function addressOn({ centre }: DeskSource, contact: Contact, channel: string): string {
  const { customers } = centre.workspace;
  const id = customerAt(contact.pointOfContact, contact.customer.address, centre);
  const known = id !== undefined && Object.hasOwn(customers, id) ? customers[id]?.addresses : undefined;
  if (known && Object.hasOwn(known, channel)) return known[channel]!;
  const both = [contact.channel, channel].every((one) => centre.channels.get(one)?.telephone);
  const { address } = contact.customer;
  return both ? (address.startsWith('+') ? address : `+${address}`) : '';
}

/** An act as it is meant: an address that was only shown with stars is the one behind them. */
export function unmasked(source: DeskSource, act: DeskAct): DeskAct {
  if (act.type !== 'contact.elevated') return act;
  const contact = contactOf(source, act.contact);
  const address = contact ? addressOn(source, contact, act.channel) : '';
  return address !== '' && source.masker.address(address) === act.to ? { ...act, to: address } : act;
}
