import { valueProblems } from '../issues.ts';
import { error } from '../problems.ts';
import { ofEachNode } from './rule.ts';

/** The params of each node fit its type's schema. */
export const params = ofEachNode(({ id, node, issues }) =>
  valueProblems(issues, node.params).map(({ finding, path, params }) =>
    error(`field.${finding}`, { node: id, ...(path.length > 0 ? { field: path.join('.') } : {}) }, params),
  ),
);
