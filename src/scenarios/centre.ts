import type { Flow, Script } from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import type { Project } from '#src/document/project.ts';
import type { Centre } from './job.ts';

/** The scripts of all flows that can be played now. */
export const scriptsOf = ({ check }: Pick<Studio, 'check'>, project: Project): Script[] =>
  Object.values(project.flows).flatMap((flow) => check(flow, project)?.script ?? []);

export const centreOf = (studio: Pick<Studio, 'check'>, project: Project): Centre => ({
  workspace: project.workspace,
  scripts: scriptsOf(studio, project),
});

const numbers = new WeakMap<object, number>();
let next = 1;

/** A number for an object: documents are immutable, so that it is the same for what is the same. */
function numberOf(thing: object): number {
  const known = numbers.get(thing) ?? next++;
  numbers.set(thing, known);
  return known;
}

/**
 * What a verdict depends on besides its scenario, as one text: the workspace, and the scripts that contacts came to. One
 * that could not be played depends on all of them.
 */
export function dependenciesOf({ workspace, scripts }: Centre, only: readonly string[] | undefined): string {
  const used = only ? scripts.filter(({ id }) => only.includes(id)) : scripts;
  return [numberOf(workspace), ...used.map(({ id, revision }) => `${id} ${revision}`).sort()].join('\n');
}

/** A flow that is there and cannot be played. */
export const isUnplayable = ({ check }: Pick<Studio, 'check'>, flow: Flow, project: Project): boolean =>
  check(flow, project)?.script === undefined;
