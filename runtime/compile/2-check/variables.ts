import { error } from '../problems.ts';
import { ofEachNode } from './rule.ts';
import { suggestionAmong } from './suggest.ts';

/** What a node keeps, it keeps in a variable of the flow that can hold it. */
export const variables = ofEachNode(({ id, values }, { flow }) =>
  values.flatMap(({ field, path, value }) => {
    const { type: means } = field;
    if (means.kind !== 'variable' || typeof value !== 'string' || value === '') return [];
    const where = { node: id, field: path };
    if (!Object.hasOwn(flow.variables, value)) {
      const suggestion = suggestionAmong(value, Object.keys(flow.variables));
      return [error('variable.undeclared', where, { name: value, ...suggestion })];
    }
    const type = flow.variables[value]?.type;
    return type === means.type
      ? []
      : [error('variable.wrong-type', where, { name: value, type: type ?? '', expected: means.type })];
  }),
);
