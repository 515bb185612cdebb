import { fail, type Outcome } from '../define/step.ts';
import { ExpressionError } from '../expression/errors.ts';
import { leaveToDefaultSkill } from './fallback.ts';
import { type LinkedStep, type Program, UNWIRED } from './program.ts';
import { cancelTimer, setTimer } from './timer.ts';
import type { ScriptTurn } from './turn.ts';

/** Steps without a wait after which a script counts as endless. */
export const STEPS_MAX = 1_000;

/** The event that a script's own failure handler stands for. */
const FAILURE_EVENT = 'script.failed';

/** What a thrown error means: the expression's own code, or a crash of the step. */
const failureOf = (thrown: unknown): Outcome =>
  thrown instanceof ExpressionError
    ? fail(thrown.code, thrown.params)
    : fail('step.crashed', { message: thrown instanceof Error ? thrown.message : String(thrown) });

export function enter(turn: ScriptTurn, step: LinkedStep): Outcome {
  turn.contact.memory = 0;
  try {
    return step.step.enter(turn);
  } catch (thrown) {
    return failureOf(thrown);
  }
}

/** Offers the event to the step that waits; null when it is not for it. */
export function resume(turn: ScriptTurn, step: LinkedStep): Outcome | null {
  try {
    return step.step.resume?.(turn) ?? null;
  } catch (thrown) {
    return failureOf(thrown);
  }
}

/** Follows the script from a step that answered until it waits or is over. */
export function follow(program: Program, turn: ScriptTurn, from: LinkedStep, answer: Outcome): void {
  let step = from;
  let outcome = answer;
  for (let count = 1; ; count++) {
    if (outcome.kind === 'wait') return wait(turn, step, outcome.until);
    const next = leave(program, turn, step, outcome);
    if (next === UNWIRED) return;
    if (count === STEPS_MAX) return leaveToDefaultSkill(program, turn, 'script.step-limit', step.id);
    step = program.steps[next]!;
    outcome = enter(turn, step);
  }
}

/** Starts the script, or its handler of an event, at a step. */
export function startAt(program: Program, turn: ScriptTurn, number: number): void {
  cancelTimer(turn);
  const step = program.steps[number];
  if (!step) return leaveToDefaultSkill(program, turn, 'step.missing', program.script.entry);
  follow(program, turn, step, enter(turn, step));
}

function wait(turn: ScriptTurn, step: LinkedStep, until: number | null): void {
  turn.contact.step = step.id;
  setTimer(turn, until);
  if (turn.why)
    turn.traceStep(step, undefined, { code: 'step.waits', params: until === null ? {} : { until } });
}

/** Leaves a step; answers the number of the next, or `UNWIRED` when the script is over. */
function leave(program: Program, turn: ScriptTurn, step: LinkedStep, outcome: Outcome): number {
  cancelTimer(turn);
  turn.contact.step = null;
  if (outcome.kind === 'fail') return leaveFailed(program, turn, step, outcome);
  const port = outcome.kind === 'go' ? step.ports[outcome.port] : undefined;
  const next = outcome.kind === 'go' ? (step.next[outcome.port] ?? UNWIRED) : UNWIRED;
  if (turn.why)
    turn.traceStep(step, port, { code: outcome.kind === 'go' ? 'step.went' : 'step.ended', params: {} });
  if (next === UNWIRED && turn.contact.status === 'open')
    leaveToDefaultSkill(program, turn, 'script.ended-unrouted', step.id);
  return next;
}

function leaveFailed(
  program: Program,
  turn: ScriptTurn,
  step: LinkedStep,
  { code, params }: Extract<Outcome, { kind: 'fail' }>,
): number {
  turn.contact.failure = { code, step: step.id };
  const wired = step.error !== UNWIRED;
  turn.traceStep(step, wired ? 'error' : undefined, { code, params });
  if (wired) return step.error;
  const handler = program.on.get(FAILURE_EVENT);
  if (handler === undefined || turn.handlesFailure) {
    leaveToDefaultSkill(program, turn, code, step.id);
    return UNWIRED;
  }
  turn.handlesFailure = true;
  return handler;
}
