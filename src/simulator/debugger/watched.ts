import {
  compileExpression,
  contactIn,
  type Explanation,
  ExpressionError,
  type Problem,
  type Situation,
  shownValue,
  type Variables,
  type Workspace,
} from '#runtime/index.ts';
import { contactAs } from '../frames.ts';
import type { Simulation } from '../play.ts';
import { type StopSituation, stopEnvironment } from '../stopEnvironment.ts';
import { standingIn } from '../stopper.ts';

/** For whom expressions are looked at: a contact, as one of its scripts sees it. */
export interface Subject {
  simulation: Simulation;
  contact: string;
  script: string;
}

/** What a watched expression comes to. */
export interface Watched {
  source: string;
  /** As one would write it; absent: it has no value. */
  value?: string;
  /** Of a value that is not to be seen by all. */
  isSecret?: true;
  /** Otherwise than before the last act or step. */
  changed: boolean;
  explanation?: Explanation;
  /** Why it has no value. */
  problem?: Problem;
}

/** The scene's variables of a script. */
export const variablesOf = ({ scene }: Simulation, script: string): Variables =>
  scene.setup.universe.scripts?.get(script)?.variables ?? {};

/** Looks at an expression now, and as it was before. */
export function watched(source: string, subject: Subject, before: Simulation | null): Watched {
  const { simulation, script } = subject;
  const { workspace } = simulation.scene;
  const variables = variablesOf(simulation, script);
  const compiled = compileExpression(source, stopEnvironment(variables, workspace));
  if (!('evaluate' in compiled)) {
    const [problem] = compiled.problems;
    return { source, changed: false, ...(problem ? { problem } : {}) };
  }
  const now = situationOf(subject);
  if (!now) return { source, changed: false };
  const explanation = compiled.explain(now);
  const then = before && situationOf({ ...subject, simulation: before });
  const told = tell(explanation);
  const changed = then !== null && then !== undefined && tell(compiled.explain(then)) !== told;
  const isSecret = readsSecret(compiled.paths, variables, workspace);
  return {
    ...{ source, changed, explanation },
    ...(told === undefined ? {} : { value: told }),
    ...(isSecret && typeof explanation.value !== 'boolean' ? { isSecret } : {}),
    ...(explanation.error instanceof ExpressionError ? { problem: problemOf(explanation.error) } : {}),
  };
}

const tell = ({ value, error }: Explanation): string | undefined => (error ? undefined : shownValue(value));

const problemOf = ({ code, params }: ExpressionError): Problem => ({
  ...{ code, severity: 'error', where: {} },
  params: { ...params },
});

function situationOf({ simulation, contact: id, script }: Subject): StopSituation | undefined {
  const { world } = simulation;
  const found = contactIn(world, id);
  const contact: Situation['contact'] | undefined = found && contactAs(found, script);
  return contact && { contact, now: world.now, standing: standingIn(simulation, id) };
}

/** Whether any of the paths leads to something sensitive: all of a record is as secret as the most secret in it. */
export function readsSecret(
  paths: readonly string[],
  variables: Variables,
  { customerFields }: Pick<Workspace, 'customerFields'>,
): true | undefined {
  const secret = new Set<string>();
  for (const [name, { sensitive }] of Object.entries(variables))
    if (sensitive) for (const path of ['vars', `vars.${name}`]) secret.add(path);
  for (const [name, { sensitive }] of Object.entries(customerFields))
    if (sensitive)
      for (const path of ['customer', 'customer.fields', `customer.fields.${name}`]) secret.add(path);
  return paths.some((path) => secret.has(path)) || undefined;
}
