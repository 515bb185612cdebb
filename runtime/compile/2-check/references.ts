import { error } from '../problems.ts';
import { stringsOf } from '../strings.ts';
import { ofEachNode } from './rule.ts';
import { suggestionAmong } from './suggest.ts';

/** What a node names is in the workspace. Not asked without one. */
export const references = ofEachNode(({ id, values }, { workspace }) => {
  if (!workspace) return [];
  return values.flatMap((value) => {
    const { type } = value.field;
    if (type.kind !== 'reference') return [];
    const things = workspace[type.to];
    return stringsOf(value)
      .filter(({ text }) => !Object.hasOwn(things, text))
      .map(({ field, text }) =>
        error(
          'reference.unknown',
          { node: id, field },
          { kind: type.to, name: text, ...suggestionAmong(text, Object.keys(things)) },
        ),
      );
  });
});
