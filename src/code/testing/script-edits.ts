import fc from 'fast-check';
import type { Json, JsonObject, Script, ScriptStep } from '#runtime/index.ts';

/** An edit of a script as somebody would type it: the steps it leaves can all be come to. */
export type ScriptEdit = (script: Script) => void;

type Steps = Script['steps'];

/** One of a list, by any number. */
const pick = <T>(list: readonly T[], by: number): T | undefined => list[by % Math.max(1, list.length)];

const startsOf = ({ entry, on }: Script): Set<string> => new Set([entry, ...Object.values(on)]);
/** The steps that ways may lead to. */
const inner = (script: Script): string[] => {
  const starts = startsOf(script);
  return Object.keys(script.steps).filter((id) => !starts.has(id));
};

const waysOf = (steps: Steps): [step: ScriptStep, port: string][] =>
  Object.values(steps).flatMap((step) =>
    Object.keys(step.next).map((port): [ScriptStep, string] => [step, port]),
  );

/** Takes out what nothing leads to any more. */
function prune(script: Script): void {
  const reached = startsOf(script);
  for (const id of reached) for (const to of Object.values(script.steps[id]?.next ?? {})) reached.add(to);
  for (const id of Object.keys(script.steps)) if (!reached.has(id)) delete script.steps[id];
}

function freshId({ steps }: Script, wanted: string): string {
  let id = wanted;
  while (Object.hasOwn(steps, id)) id = `${id}-more`;
  return id;
}

type Leaf = [holder: Record<string, Json>, key: string];

function leavesOf(value: Json): Leaf[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, Json>;
  return Object.entries(holder).flatMap(([key, inside]): Leaf[] =>
    typeof inside === 'object' && inside !== null ? leavesOf(inside) : [[holder, key]],
  );
}

function changed(value: Json | undefined): Json {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return `${value ?? ''} more`;
}

const changeParam =
  (which: number): ScriptEdit =>
  ({ steps }) => {
    const leaf = pick(leavesOf(Object.values(steps).map(({ params }) => params as JsonObject)), which);
    if (leaf) leaf[0][leaf[1]] = changed(leaf[0][leaf[1]]);
  };

const redirect =
  (which: number, to: number): ScriptEdit =>
  (script) => {
    const way = pick(waysOf(script.steps), which);
    const target = pick(inner(script), to);
    if (way && target !== undefined) way[0].next[way[1]] = target;
    prune(script);
  };

const cutOff =
  (which: number): ScriptEdit =>
  (script) => {
    const way = pick(waysOf(script.steps), which);
    if (way) delete way[0].next[way[1]];
    prune(script);
  };

/** A step like another, on a way. */
const add =
  (which: number, like: number): ScriptEdit =>
  (script) => {
    const way = pick(waysOf(script.steps), which);
    const former = pick(inner(script), like);
    const step = script.steps[former ?? ''];
    if (!way || !step || former === undefined) return;
    const id = freshId(script, `${former}-new`);
    script.steps[id] = structuredClone(step);
    way[0].next[way[1]] = id;
    prune(script);
  };

/** What led to it leads to where it led. */
const remove =
  (which: number): ScriptEdit =>
  (script) => {
    const id = pick(inner(script), which) ?? '';
    const to = Object.values(script.steps[id]?.next ?? {}).find((one) => one !== id);
    for (const [step, port] of waysOf(script.steps))
      if (step.next[port] === id) {
        if (to === undefined) delete step.next[port];
        else step.next[port] = to;
      }
    delete script.steps[id];
    prune(script);
  };

const rename =
  (which: number): ScriptEdit =>
  (script) => {
    const id = pick(Object.keys(script.steps), which) ?? '';
    const now = freshId(script, `${id}-renamed`);
    const renamed = (one: string) => (one === id ? now : one);
    for (const [step, port] of waysOf(script.steps)) step.next[port] = renamed(step.next[port] ?? '');
    script.entry = renamed(script.entry);
    for (const [event, step] of Object.entries(script.on)) script.on[event] = renamed(step);
    const step = script.steps[id];
    delete script.steps[id];
    if (step) script.steps[now] = step;
  };

const declare =
  (name: string): ScriptEdit =>
  ({ variables }) => {
    variables[name] = { type: 'text' };
  };

const some = fc.nat({ max: 999 });

export const scriptEdit: fc.Arbitrary<ScriptEdit> = fc.oneof(
  some.map(changeParam),
  fc.tuple(some, some).map(([which, to]) => redirect(which, to)),
  some.map(cutOff),
  fc.tuple(some, some).map(([which, like]) => add(which, like)),
  some.map(remove),
  some.map(rename),
  fc.constantFrom('one', 'other').map(declare),
  some.map(
    (number): ScriptEdit =>
      (script) =>
        Object.assign(script, { name: `Named ${number}` }),
  ),
);
