import { link } from '../interpret/link.ts';
import { openContact } from '../interpret/open.ts';
import { addressAt, type Beginning, openingOf } from '../interpret/opening.ts';
import type { Program, Universe } from '../interpret/program.ts';
import type { Contact } from '../model/contact.ts';
import { error } from '../model/problem.ts';
import { knownOf, nameOf } from './facts.ts';
import { customerKey, type Stage } from './stage.ts';

/** Opens a contact for a customer who has none; undefined, and a problem, for an unknown point of contact. */
export function openFor(stage: Stage, event: Beginning, script?: string): Contact | undefined {
  const { universe } = stage;
  const id = stage.nextContact();
  const point = universe.workspace.pointsOfContact[event.pointOfContact];
  const { facts, consent } = knownOf(event, universe, (customer) => stage.keptOf(customer));
  const name = event.customer.name ?? nameOf(event, universe);
  const named = { ...event, customer: { ...event.customer, ...(name === undefined ? {} : { name }) } };
  const opening = openingOf(named, id, universe, facts, consent[point?.channel ?? '']);
  if (!opening || !point) {
    const problem = error('reference.unknown', {}, { kind: 'pointsOfContact', name: event.pointOfContact });
    stage.records.push({ kind: 'problem', problem });
    return undefined;
  }
  const contact = openContact(programFor(stage, script ?? point.defaultScript), opening);
  stage.put(contact);
  stage.converse(customerKey(contact.pointOfContact, contact.customer.address), id);
  return contact;
}

/** The contact a customer has open at a point of contact. */
export function openContactOf(stage: Stage, pointOfContact: string, written: string): Contact | undefined {
  const address = addressAt(stage.universe, pointOfContact, written);
  const open = stage.conversationAt(customerKey(pointOfContact, address));
  return open === undefined ? undefined : stage.contactOf(open);
}

/** What a new contact of a script begins with; of one that is not there, see `nothing`. */
export const programFor = (stage: Stage, script: string): Program =>
  stage.programFor(script) ?? missing(stage, script);

/** What a contact follows. */
export const programOf = (stage: Stage, contact: Contact): Program =>
  stage.programOf(contact) ?? missing(stage, contact.script);

function missing(stage: Stage, script: string): Program {
  stage.records.push({ kind: 'problem', problem: error('script.unknown', {}, { script }) });
  return nothing(script, stage.universe);
}

/** A program that leaves every contact to the default skill. */
export const nothing = (id: string, universe: Universe): Program =>
  link(
    {
      format: 'routewright/script',
      version: 1,
      id,
      name: id,
      revision: `sha256-${'0'.repeat(64)}`,
      entry: 'none',
      on: {},
      variables: {},
      steps: {},
      requires: { skills: [], templates: [], pointsOfContact: [], hours: [], scripts: [] },
    },
    universe,
  );
