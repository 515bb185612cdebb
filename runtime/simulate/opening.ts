import { link } from '../interpret/link.ts';
import { languageOf, openContact } from '../interpret/open.ts';
import type { Program, Universe } from '../interpret/program.ts';
import type { Contact } from '../model/contact.ts';
import type { EventOf } from '../model/event.ts';
import { error } from '../model/problem.ts';
import type { PointOfContact } from '../model/workspace.ts';
import type { Stage } from './stage.ts';
import { customerKey } from './world.ts';

type Beginning = EventOf<'message.received' | 'contact.started'>;

/** Opens a contact for a customer who has none; undefined, and a problem, for an unknown point of contact. */
export function openFor(stage: Stage, event: Beginning, script?: string): Contact | undefined {
  const { pointOfContact, customer } = event;
  const point = pointOf(stage, pointOfContact);
  if (!point) {
    const problem = error('reference.unknown', {}, { kind: 'pointsOfContact', id: pointOfContact });
    stage.records.push({ kind: 'problem', problem });
    return undefined;
  }
  const address = addressAt(stage, pointOfContact, customer.address);
  const asked = event.type === 'contact.started' ? event.language : undefined;
  const contact = openContact(findProgram(stage, script ?? point.defaultScript), {
    id: `c${Object.keys(stage.contacts).length + 1}`,
    at: stage.now,
    channel: point.channel,
    pointOfContact,
    customer: { address, name: customer.name ?? '' },
    language: asked ?? languageAt(stage, point, address),
  });
  stage.contacts[contact.id] = contact;
  stage.conversations[customerKey(pointOfContact, address)] = contact.id;
  return contact;
}

/** The contact a customer has open at a point of contact. */
export function openContactOf(stage: Stage, pointOfContact: string, written: string): Contact | undefined {
  const open = stage.conversations[customerKey(pointOfContact, addressAt(stage, pointOfContact, written))];
  return open === undefined ? undefined : stage.contacts[open];
}

function pointOf({ setup }: Stage, id: string): PointOfContact | undefined {
  const { pointsOfContact } = setup.universe.workspace;
  return Object.hasOwn(pointsOfContact, id) ? pointsOfContact[id] : undefined;
}

const channelOf = ({ setup }: Stage, point: PointOfContact | undefined) =>
  point && setup.universe.channels.get(point.channel);

/** An address as the channel itself writes it, so that a customer is one customer however they are named. */
const addressAt = (stage: Stage, pointOfContact: string, written: string): string =>
  channelOf(stage, pointOf(stage, pointOfContact))?.address(written) ?? written;

function languageAt(stage: Stage, point: PointOfContact, address: string): string {
  const { languages } = stage.setup.universe.workspace;
  const byCallingCode = channelOf(stage, point)?.telephone ? languages.byCallingCode : {};
  return languageOf(address, { ...languages, byCallingCode }, point.language);
}

/** The program of a script; for one that is not there, a program that leaves every contact to the default skill. */
export function findProgram(stage: Stage, script: string): Program {
  const found = stage.setup.programs.get(script);
  if (found) return found;
  stage.records.push({ kind: 'problem', problem: error('script.unknown', {}, { script }) });
  return nothing(script, stage.setup.universe);
}

const nothing = (id: string, universe: Universe): Program =>
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
