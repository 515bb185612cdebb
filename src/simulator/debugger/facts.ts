import { type Contact, contactIn, routedOf } from '#runtime/index.ts';
import { contactAs } from '../frames.ts';
import { agentName, nameOf, skillName, type Teller } from '../sentences/teller.ts';
import { standingIn } from '../stopper.ts';
import type { Hiding } from './hiding.ts';
import type { Subject } from './watched.ts';

/** Something that is known of a contact; `key` is that of its word. */
export interface Fact {
  key:
    | 'customer'
    | 'channel'
    | 'language'
    | 'status'
    | 'case'
    | 'skill'
    | 'agent'
    | 'tags'
    | 'timer'
    | 'queue';
  text: string;
}

/** The words that facts are told in. */
export interface FactWords {
  status(status: Contact['status']): string;
  queued(since: string, waiting: number): string;
}

/** A field of the customer. */
export interface CustomerFact {
  name: string;
  text: string;
  isHidden: boolean;
}

/** What is known of a contact now, beside its variables. What is not known is left out. */
export function factsOf(
  { simulation, contact: id, script }: Subject,
  { t, times, workspace }: Teller,
  say: FactWords,
  hiding: Hiding,
): Fact[] {
  const { world } = simulation;
  const found = contactIn(world, id);
  const contact = found && contactAs(found, script);
  if (!contact) return [];
  const routed = routedOf(world.acd, id);
  const waiting = standingIn(simulation, id)()?.waiting ?? 0;
  const inQueue = routed?.place === 'waiting' ? say.queued(times.time(routed.since), waiting) : '';
  const facts: Fact[] = [
    { key: 'customer', text: hiding.text(nameIn(contact)) },
    { key: 'channel', text: contact.channel },
    { key: 'language', text: contact.language },
    { key: 'status', text: say.status(contact.status) },
    { key: 'case', text: t(`case-${contact.record?.status ?? 'open'}`) },
    { key: 'skill', text: contact.skill === null ? '' : skillName(contact.skill, workspace) },
    { key: 'queue', text: inQueue },
    { key: 'agent', text: contact.agent === null ? '' : agentName(contact.agent, workspace) },
    { key: 'tags', text: contact.record?.tags.join(', ') ?? '' },
    { key: 'timer', text: contact.timer ? times.full(contact.timer.due) : '' },
  ];
  return facts.filter(({ text }) => text !== '');
}

const nameIn = ({ customer: { name, address } }: Contact): string =>
  name === '' ? address : `${name}, ${address}`;

/** The custom fields of the customer that have a value. */
export function customerFactsOf(
  { simulation, contact }: Subject,
  { times, workspace }: Teller,
  hiding: Hiding,
): CustomerFact[] {
  const { customerFields } = workspace;
  const fields = contactIn(simulation.world, contact)?.customer.fields ?? {};
  return Object.entries(fields).map(([field, value]) => {
    const declared = Object.hasOwn(customerFields, field) ? customerFields[field] : undefined;
    const isTime = declared?.type === 'timestamp' && typeof value === 'number';
    return {
      name: nameOf(customerFields, field),
      text: isTime ? times.full(value) : hiding.text(String(value)),
      isHidden: hiding.hides(value, declared?.sensitive),
    };
  });
}
