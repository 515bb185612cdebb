import { nodes } from '#nodes/index.ts';
import {
  channels,
  compile,
  contactIn,
  type Input,
  link,
  MINUTE,
  openWorld,
  type PlayRecord,
  play,
  type SimulationSetup,
} from '#runtime/index.ts';
import { CUSTOMER, POINT_OF_CONTACT, START } from '../support/conversation.ts';
import { supportFlow, workspace } from '../support/files.ts';

/** In turn: a greeting, answers to the menu by number and by words, and what the menu does not know. */
const SAYS = ['Hallo!', '1', 'Mijn ketting ligt eraf', 'een fiets kopen', 'Hoe laat zijn jullie open?', '2'];
const EVERY = 4 * MINUTE;
/** Of so many inputs of a customer whose contact waits for an agent, or has one, one is that the agent is done with it. */
const DONE_EVERY = 5;

/** The support flow of the example, linked. */
export function supportSetup(): SimulationSetup {
  const { script } = compile(supportFlow, { nodes, channels, workspace });
  if (!script) throw new Error('The support flow does not compile.');
  const universe = { nodes, channels, workspace, scripts: new Map([[script.id, script]]) };
  return { universe, programs: new Map([[script.id, link(script, universe)]]) };
}

/** So many inputs: customers write to the support flow in turn, day and night, and agents end contacts. */
export function supportInputs(setup: SimulationSetup, count: number, customers: number): Input[] {
  const inputs: Input[] = [];
  const contacts = new Map<number, string>();
  let world = openWorld(setup, START);
  for (let number = 0; number < count; number++) {
    const customer = number % customers;
    const turn = Math.floor(number / customers);
    const contact = contactIn(world, contacts.get(customer) ?? '');
    const isServed = contact?.status === 'queued' || contact?.status === 'assigned';
    const at = START + number * EVERY;
    const input: Input =
      contact && isServed && turn % DONE_EVERY === 0
        ? { type: 'contact.ended', at, contact: contact.id }
        : {
            ...{ type: 'message.received', at, pointOfContact: POINT_OF_CONTACT },
            customer: { ...CUSTOMER, address: String(Number(CUSTOMER.address) + customer) },
            message: { id: `wamid.${number}`, kind: 'text', text: SAYS[turn % SAYS.length] ?? '' },
          };
    const played = play(setup, world, input);
    world = played.world;
    inputs.push(input);
    const found = contactOf(played.records);
    if (found !== undefined) contacts.set(customer, found);
  }
  return inputs;
}

const contactOf = (records: readonly PlayRecord[]): string | undefined =>
  records.flatMap((one) => (one.kind === 'event' && one.contact !== undefined ? [one.contact] : [])).at(-1);
