import { error } from '../problems.ts';
import { ofEachNode } from './rule.ts';
import { suggestionAmong } from './suggest.ts';

/** What a node keeps, it keeps in a variable of the flow that can hold it. */
export const variables = ofEachNode(({ id, values }, { variables: declared }) =>
  values.flatMap(({ field, path, value }) => {
    const { type: means } = field;
    if (means.kind !== 'variable' || typeof value !== 'string' || value === '') return [];
    const where = { node: id, field: path };
    if (!Object.hasOwn(declared, value)) {
      const suggestion = suggestionAmong(value, Object.keys(declared));
      return [error('variable.undeclared', where, { name: value, ...suggestion })];
    }
    const type = declared[value]?.type;
    return type === means.type
      ? []
      : [error('variable.wrong-type', where, { name: value, type: type ?? '', expected: means.type })];
  }),
);
