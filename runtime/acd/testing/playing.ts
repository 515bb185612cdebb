import { nextDueOf } from '../agenda.ts';
import type { Given } from '../draft.ts';
import type { Centre } from '../floor.ts';
import type { AcdInput } from '../input.ts';
import { openAcd } from '../open.ts';
import { route } from '../route.ts';
import type { AcdState } from '../state.ts';
import { type Act, inputOf } from './acts.ts';

/** One input, with what was before and after it. */
export interface Step {
  before: AcdState;
  input: AcdInput;
  /** Nothing but what was due at that time. */
  isDue: boolean;
  effects: readonly Given[];
  after: AcdState;
}

/** Plays acts one after another, and between them whatever is due, each at its own time. */
export function playActs(centre: Centre, acts: readonly Act[], see: (step: Step) => void): AcdState {
  let acd = openAcd(centre, 0);
  let now = 0;
  const known: string[] = [];
  const step = (input: AcdInput, isDue = false) => {
    const before = acd;
    const { acd: after, effects } = route(before, centre, input);
    acd = after;
    see({ before, input, isDue, effects, after });
  };
  for (const act of acts) {
    now += act.after;
    for (let due = nextDueOf(acd); due !== undefined && due <= now; due = nextDueOf(acd))
      step({ type: 'time.passed', at: due }, true);
    const input = inputOf(act, acd, now, known);
    if ('contact' in input && !known.includes(input.contact)) known.push(input.contact);
    step(input);
  }
  return acd;
}
