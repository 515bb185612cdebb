import { link } from '../interpret/link.ts';
import { languageOf, openContact } from '../interpret/open.ts';
import type { Program, Universe } from '../interpret/program.ts';
import type { Contact } from '../model/contact.ts';
import type { EventOf } from '../model/event.ts';
import { error } from '../model/problem.ts';
import type { Stage } from './stage.ts';
import { customerKey } from './world.ts';

type Beginning = EventOf<'message.received' | 'contact.started'>;

/** Opens a contact for a customer who has none; undefined, and a problem, for an unknown point of contact. */
export function openFor(stage: Stage, event: Beginning, script?: string): Contact | undefined {
  const { workspace } = stage.setup.universe;
  const { pointOfContact, customer } = event;
  const point = Object.hasOwn(workspace.pointsOfContact, pointOfContact)
    ? workspace.pointsOfContact[pointOfContact]
    : undefined;
  if (!point) {
    const problem = error('reference.unknown', {}, { kind: 'pointsOfContact', id: pointOfContact });
    stage.records.push({ kind: 'problem', problem });
    return undefined;
  }
  const asked = event.type === 'contact.started' ? event.language : undefined;
  const contact = openContact(findProgram(stage, script ?? point.defaultScript), {
    id: `c${Object.keys(stage.contacts).length + 1}`,
    at: stage.now,
    channel: point.channel,
    pointOfContact,
    customer: { address: customer.address, name: customer.name ?? '' },
    language: asked ?? languageOf(customer.address, workspace.languages, point.language),
  });
  stage.contacts[contact.id] = contact;
  stage.conversations[customerKey(pointOfContact, customer.address)] = contact.id;
  return contact;
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
