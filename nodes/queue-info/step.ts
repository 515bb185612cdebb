import type { Link } from '../../runtime/define/link.ts';
import { fail, type Step, stay, type Turn, waitUntil } from '../../runtime/define/step.ts';
import type { EventOf } from '../../runtime/model/event.ts';
import { SECOND } from '../../runtime/model/instant.ts';
import { linkedSkills, prepareSkill } from '../shared/skill.ts';
import type { Params } from './params.ts';

/** Seconds that the answer may take. */
export const ANSWER_WITHIN = 10;
const UNKNOWN = -1;

/** Asks, and waits for the answer to this very question: the step's memory is the number of the effect that asked. */
export function prepareInfo(params: Params, link: Link): Step {
  const skillOf = prepareAsked(params, link);
  const keep = prepareKeep(params);
  const next = link.go('next');
  const timedOut = link.wires('timeout') ? link.go('timeout') : fail('queue-info.no-answer', {});
  return {
    enter(turn) {
      const { contact } = turn;
      const skill = skillOf(turn);
      if (skill === undefined)
        return fail('reference.unknown', { kind: 'pointsOfContact', name: contact.pointOfContact });
      turn.emit({ id: turn.nextId(), type: 'queue.query', skill });
      contact.memory = contact.effects;
      return waitUntil(turn.now + ANSWER_WITHIN * SECOND);
    },
    resume(turn) {
      const { event, contact } = turn;
      if (event.type === 'timer.fired') {
        turn.why?.({ code: 'queue-info.no-answer', params: {} });
        return timedOut;
      }
      // What a customer writes meanwhile does not call the question off.
      if (event.type === 'message.received') return stay(turn);
      if (event.type !== 'queue.answered' || event.query !== `${contact.id}/${contact.memory}`) return null;
      keep(turn, event);
      const { waiting, longestWait, available } = event;
      turn.why?.({ code: 'queue-info.answered', params: { waiting, longestWait, available } });
      return next;
    },
  };
}

function prepareAsked({ skill }: Params, link: Link): (turn: Turn) => string | undefined {
  linkedSkills(skill, link);
  const skillOf = prepareSkill(skill, link);
  return skill === undefined ? (turn) => turn.contact.skill ?? skillOf(turn) : skillOf;
}

const prepareKeep =
  ({ waiting, longestWait, available, estimatedWait }: Params) =>
  ({ contact: { vars } }: Turn, answer: EventOf<'queue.answered'>): void => {
    if (waiting !== undefined) vars[waiting] = answer.waiting;
    if (longestWait !== undefined) vars[longestWait] = answer.longestWait;
    if (available !== undefined) vars[available] = answer.available;
    if (estimatedWait !== undefined) vars[estimatedWait] = answer.estimatedWait ?? UNKNOWN;
  };
