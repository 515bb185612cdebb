import type { Script, ScriptStep as Step } from '#runtime/index.ts';

/**
 * A script with its steps named by the order in which they are come to from the entry and the handlers: equal for two
 * scripts that are the same but for the ids of their nodes.
 */
export function canonical(script: Script): unknown {
  const names = new Map<string, string>();
  const starts = [
    script.entry,
    ...Object.keys(script.on)
      .sort()
      .map((event) => script.on[event]),
  ];
  for (const start of starts) if (typeof start === 'string') name(script, start, names);
  const called = (id: string) => names.get(id) ?? id;
  const steps = [...names].map(([id, name]) => [name, renamed(script.steps[id], called)]);
  return {
    entry: called(script.entry),
    on: Object.fromEntries(Object.entries(script.on).map(([event, id]) => [event, called(String(id))])),
    steps: Object.fromEntries(steps),
    unreached: Object.keys(script.steps).length - names.size,
  };
}

function name(script: Script, id: string, names: Map<string, string>): void {
  const step = script.steps[id];
  if (!step || names.has(id)) return;
  names.set(id, `${names.size} ${step.type}`);
  for (const port of Object.keys(step.next ?? {}).sort()) {
    const to = step.next?.[port];
    if (to !== undefined) name(script, to, names);
  }
}

const renamed = (step: Step | undefined, called: (id: string) => string) =>
  step && {
    ...step,
    next: Object.fromEntries(Object.entries(step.next ?? {}).map(([port, to]) => [port, called(to)])),
  };
