import type { Problem } from '../../model/problem.ts';
import { type ValueProblem, valueProblems } from '../issues.ts';
import type { NodeView } from '../node-view.ts';
import { error } from '../problems.ts';
import { stringsOf } from '../strings.ts';
import { ofEachNode } from './rule.ts';

/** The params of each node fit its type's schema. What nothing was chosen for is told by the rule of references. */
export const params = ofEachNode((view) => {
  const unchosen = emptyReferences(view);
  return valueProblems(view.issues, view.node.params)
    .filter(({ path }) => !unchosen.has(path.join('.')))
    .map((one) => problemOf(view.id, one));
});

const problemOf = (node: string, { finding, path, params: mentioned }: ValueProblem): Problem =>
  error(`field.${finding}`, { node, ...(path.length > 0 ? { field: path.join('.') } : {}) }, mentioned);

const NAMES: ReadonlySet<string> = new Set(['reference', 'channel', 'script']);

/** The fields where the id of a thing is to be, and is empty. */
const emptyReferences = ({ values }: NodeView): ReadonlySet<string> =>
  new Set(
    values
      .filter(({ field }) => NAMES.has(field.type.kind))
      .flatMap((value) => stringsOf(value).filter(({ text }) => text === ''))
      .map(({ field }) => field),
  );
