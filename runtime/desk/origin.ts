import type { Contact } from '../model/contact.ts';
import { customerOf } from './hiding.ts';
import { iconOf } from './icon.ts';
import { previewOf } from './lines.ts';
import { type DeskSource, nameOf } from './source.ts';
import type { Origin } from './view.ts';

/** Who it is and where it came in, masked. */
export function originOf(source: DeskSource, contact: Contact, skill: string): Origin {
  const { masker, centre } = source;
  const { pointsOfContact, skills } = centre.workspace;
  const { id, channel, customer, pointOfContact } = contact;
  const number = masker.address(customer.address);
  const point = Object.hasOwn(pointsOfContact, pointOfContact) ? pointsOfContact[pointOfContact] : undefined;
  return {
    contact: id,
    channel,
    icon: iconOf(source, channel),
    customer: customerOf(source, contact),
    number,
    source: {
      name: masker.text(point?.name ?? pointOfContact),
      address: masker.address(point?.address ?? ''),
    },
    skill: { id: skill, name: nameOf(skills, skill) },
    preview: previewOf(source, contact),
  };
}
