import type { z } from 'zod';
import { defineNode } from '../../runtime/define/node.ts';
import { type Outcome as Answer, END, type Step, type Turn } from '../../runtime/define/step.ts';
import { note, recordOf } from '../../runtime/model/contact.ts';
import { PRIORITY_MIN } from '../../runtime/model/priority.ts';
import type { Workspace } from '../../runtime/model/workspace.ts';
import { labels } from './labels.ts';
import { type Outcome, params } from './params.ts';

type Params = z.output<typeof params>;

/**
 * Ends the script. Closes only a contact that neither an agent nor a queue has: those stay with who has them. A script
 * that another one called goes back to that one, with the contact as it is when it only returns.
 */
export const end = defineNode({
  type: 'end',
  version: 1,
  group: 'end',
  params,
  initial: { close: true },
  ports: () => [],
  prepare: (given, { workspace }) => prepareEnd(given, workspace),
  summary({ close = true, returns = false, way }, { language }) {
    if (returns && way) return way;
    return labels[language].says[returns ? 'returns' : close ? 'closes' : 'hands-over'];
  },
  part: {
    does: 'return',
    write: (way) => ({ returns: true, ...(way === undefined ? {} : { way }) }),
    read(given) {
      const { returns, way } = params.safeParse(given).data ?? {};
      return returns ? { ...(way === undefined ? {} : { way }) } : undefined;
    },
  },
  labels,
});

function prepareEnd(given: Params, workspace: Workspace): Step {
  const answer: Answer = given.way === undefined || !given.returns ? END : { kind: 'end', way: given.way };
  return {
    enter(turn) {
      const outcome = finish(turn, given, workspace);
      turn.why?.({ code: `end.${outcome}`, params: {} });
      return answer;
    },
  };
}

function finish(turn: Turn, { close, returns }: Params, workspace: Workspace): Outcome {
  const { contact } = turn;
  if (returns) return 'returned';
  if (contact.status !== 'open') return 'kept';
  if (!close) {
    handOver(turn, workspace);
    return 'handed-over';
  }
  turn.emit({ id: turn.nextId(), type: 'contact.close' });
  contact.status = 'closed';
  note(contact, { status: 'closed' });
  return 'closed';
}

/** The runtime does it at the end of the contact's own script; one that was called must, before it goes back. */
function handOver(turn: Turn, { pointsOfContact }: Workspace): void {
  const { pointOfContact } = turn.contact;
  const { calls } = recordOf(turn.contact);
  const point = Object.hasOwn(pointsOfContact, pointOfContact) ? pointsOfContact[pointOfContact] : undefined;
  if (calls.length > 0 && point)
    turn.queue({ skill: point.defaultSkill, priority: PRIORITY_MIN, acceleration: 1 });
}
