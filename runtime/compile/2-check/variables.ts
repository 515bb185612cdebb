import { error } from '../problems.ts';
import { ofEachNode } from './rule.ts';
import { suggestionAmong } from './suggest.ts';

/** What a node keeps, it keeps in a variable of the flow that can hold a text. */
export const variables = ofEachNode(({ id, values }, { flow }) =>
  values.flatMap(({ field, path, value }) => {
    if (field.type.kind !== 'variable' || typeof value !== 'string' || value === '') return [];
    const where = { node: id, field: path };
    if (!Object.hasOwn(flow.variables, value)) {
      const suggestion = suggestionAmong(value, Object.keys(flow.variables));
      return [error('variable.undeclared', where, { name: value, ...suggestion })];
    }
    const type = flow.variables[value]?.type;
    return type === 'text' ? [] : [error('variable.not-text', where, { name: value })];
  }),
);
