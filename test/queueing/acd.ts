import type { AcdInput } from '#runtime/acd/input.ts';
import { openAcd } from '#runtime/acd/open.ts';
import { route } from '#runtime/acd/route.ts';
import { centreWith } from '#runtime/acd/testing/centre.ts';
import type { Assignment, Centre } from './centre.ts';

/** The ACD behind the judge's questions: one skill, agents who are all alike, a class less urgent by one priority. */
export function acdCentre(agents: number, slots = 1): Centre {
  const alike = { name: 'A', capacity: slots, skills: { repairs: 1 } };
  const centre = centreWith(
    Object.fromEntries(Array.from({ length: agents }, (_, one) => [`a${one}`, alike])),
  );
  let acd = openAcd(centre, 0);
  const tell = (input: AcdInput): Assignment[] => {
    const routed = route(acd, centre, input);
    acd = routed.acd;
    return routed.effects.flatMap(({ contact, effect }) =>
      effect.type === 'contact.assign'
        ? [{ contact: Number(contact.slice(1)), agent: Number(effect.agent.slice(1)) }]
        : [],
    );
  };
  // Whole milliseconds, as everywhere: far finer than any wait that is measured.
  const inMs = (at: number) => Math.round(at * 1_000);
  return {
    arrive: (contact, at, urgency) =>
      tell({
        type: 'contact.queued',
        at: inMs(at),
        contact: `c${contact}`,
        channel: 'chat',
        rule: { skill: 'repairs', priority: 9 - urgency, acceleration: 0 },
      }),
    leave: (contact, at) => tell({ type: 'contact.left', at: inMs(at), contact: `c${contact}` }),
    free: (_, contact, at) => tell({ type: 'contact.closed', at: inMs(at), contact: `c${contact}` }),
  };
}
