import { END, fail, type Outcome } from '../define/step.ts';
import { ExpressionError } from '../expression/errors.ts';
import { type Contact, recordOf } from '../model/contact.ts';
import { CALLS_MAX, enterCall, leaveCall, programOf } from './calls.ts';
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

function enter(turn: ScriptTurn, step: LinkedStep): Outcome {
  turn.contact.memory = 0;
  turn.step = step.id;
  try {
    return step.step.enter(turn);
  } catch (thrown) {
    return failureOf(thrown);
  }
}

/** Offers the event to a step; null when it is not for it. */
export function resume(turn: ScriptTurn, step: LinkedStep): Outcome | null {
  turn.step = step.id;
  try {
    return step.step.resume?.(turn) ?? null;
  } catch (thrown) {
    return failureOf(thrown);
  }
}

/** Tells a step how the script it called ended. */
function returned(turn: ScriptTurn, step: LinkedStep, vars: Contact['vars'], way?: string): Outcome {
  turn.step = step.id;
  try {
    return step.step.returned?.(turn, vars, way) ?? END;
  } catch (thrown) {
    return failureOf(thrown);
  }
}

/** Where the script is when it goes from one program to another: the program that runs, and the step that answered. */
interface Position {
  at: Program;
  step: LinkedStep;
  outcome: Outcome;
}

/** Follows the script from a step that answered until it waits or is over. `root` is the contact's own program. */
export function follow(root: Program, turn: ScriptTurn, from: LinkedStep, answer: Outcome): void {
  let at = programOf(root, turn.contact) ?? root;
  let step = from;
  let outcome = answer;
  for (let count = 1; ; count++) {
    if (outcome.kind === 'wait') return wait(turn, step, outcome.until);
    const next = outcome.kind === 'call' ? UNWIRED : leave(at, turn, step, outcome);
    if (count === STEPS_MAX) return leaveToDefaultSkill(at, turn, 'script.step-limit', step.id);
    if (next !== UNWIRED) {
      step = at.steps[next]!;
      outcome = enter(turn, step);
      continue;
    }
    const elsewhere: Position | undefined =
      outcome.kind === 'call'
        ? call(root, turn, { at, step, outcome }, outcome)
        : end(root, turn, { at, step, outcome });
    if (!elsewhere) return;
    ({ at, step, outcome } = elsewhere);
  }
}

/** Starts the script, or its handler of an event, at a step. */
export function startAt(root: Program, turn: ScriptTurn, number: number): void {
  cancelTimer(turn);
  const at = programOf(root, turn.contact) ?? root;
  const step = number === UNWIRED ? undefined : at.steps[number];
  if (!step) return leaveToDefaultSkill(root, turn, 'step.missing', at.script.entry);
  follow(root, turn, step, enter(turn, step));
}

function wait(turn: ScriptTurn, step: LinkedStep, until: number | null): void {
  turn.contact.step = step.id;
  setTimer(turn, until);
  if (turn.why)
    turn.traceStep(step, undefined, { code: 'step.waits', params: until === null ? {} : { until } });
}

/** A step that calls another script: that one's entry is next. */
function call(
  root: Program,
  turn: ScriptTurn,
  position: Position,
  { script, vars }: Extract<Outcome, { kind: 'call' }>,
): Position {
  const { step } = position;
  cancelTimer(turn);
  turn.contact.step = null;
  const isDeep = recordOf(turn.contact).calls.length >= CALLS_MAX;
  const callee = isDeep ? undefined : root.called(script);
  const first = callee && callee.entry !== UNWIRED ? callee.steps[callee.entry] : undefined;
  if (!callee || !first) {
    const code = isDeep ? 'script.call-limit' : 'script.unknown';
    return { ...position, outcome: fail(code, { script, max: CALLS_MAX }) };
  }
  turn.traceStep(step, undefined, { code: 'script.called', params: { script } });
  enterCall(turn.contact, callee, step.id, vars);
  return { at: callee, step: first, outcome: enter(turn, first) };
}

/** Leaves a step; answers the number of the next, or `UNWIRED`. */
function leave(
  at: Program,
  turn: ScriptTurn,
  step: LinkedStep,
  outcome: Exclude<Outcome, { kind: 'wait' | 'call' }>,
): number {
  cancelTimer(turn);
  turn.contact.step = null;
  return outcome.kind === 'fail' ? failed(at, turn, step, outcome) : left(turn, step, outcome);
}

/** A script is over: the one that called it goes on; undefined when there is none. */
function end(root: Program, turn: ScriptTurn, { at, step, outcome }: Position): Position | undefined {
  const { contact } = turn;
  if (contact.status === 'closed') return undefined;
  const caller = recordOf(contact).calls.length > 0 ? giveBack(root, turn, outcome) : undefined;
  if (caller) return caller;
  if (outcome.kind === 'fail') leaveToDefaultSkill(at, turn, outcome.code, step.id);
  else if (contact.status === 'open') leaveToDefaultSkill(at, turn, 'script.ended-unrouted', step.id);
  return undefined;
}

/** The calling step hears how the script it called came out: with variables, or with a failure. */
function giveBack(root: Program, turn: ScriptTurn, outcome: Outcome): Position | undefined {
  const { vars, step: id } = leaveCall(turn.contact);
  const at = programOf(root, turn.contact);
  const number = at?.numbers.get(id) ?? UNWIRED;
  const step = at && number !== UNWIRED ? at.steps[number] : undefined;
  if (!at || !step) return undefined;
  const way = outcome.kind === 'end' ? outcome.way : undefined;
  return { at, step, outcome: outcome.kind === 'fail' ? outcome : returned(turn, step, vars, way) };
}

/** The number of the step behind a port, or `UNWIRED`. */
function left(turn: ScriptTurn, step: LinkedStep, outcome: Extract<Outcome, { kind: 'go' | 'end' }>): number {
  const went = outcome.kind === 'go';
  const port = went ? step.ports[outcome.port] : undefined;
  if (turn.why) turn.traceStep(step, port, { code: went ? 'step.went' : 'step.ended', params: {} });
  return went ? (step.next[outcome.port] ?? UNWIRED) : UNWIRED;
}

/** A failure goes to the error port, else to the script's own handler, else nowhere. */
function failed(
  at: Program,
  turn: ScriptTurn,
  step: LinkedStep,
  { code, params }: Extract<Outcome, { kind: 'fail' }>,
): number {
  turn.contact.failure = { code, step: step.id };
  const wired = step.error !== UNWIRED;
  turn.traceStep(step, wired ? 'error' : undefined, { code, params });
  if (wired) return step.error;
  const handler = at.on.get(FAILURE_EVENT);
  if (handler === undefined || turn.handlesFailure) return UNWIRED;
  turn.handlesFailure = true;
  return handler;
}
