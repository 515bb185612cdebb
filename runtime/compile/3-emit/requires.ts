import type { Requires } from '../../model/script.ts';
import type { ReferenceKind } from '../../model/workspace.ts';
import { stringsOf } from '../strings.ts';
import type { NodeView } from '../view.ts';

/** What the nodes refer to, each thing once, sorted. No field refers to a script yet. */
export function requiresOf(nodes: readonly NodeView[]): Requires {
  const references = nodes.flatMap(({ values }) =>
    values.flatMap((value) => {
      const { type } = value.field;
      return type.kind === 'reference' ? stringsOf(value).map(({ text }) => ({ to: type.to, id: text })) : [];
    }),
  );
  const of = (kind: ReferenceKind) =>
    [...new Set(references.filter(({ to }) => to === kind).map(({ id }) => id))].toSorted();
  return {
    skills: of('skills'),
    templates: of('templates'),
    pointsOfContact: of('pointsOfContact'),
    hours: of('hours'),
    scripts: [],
  };
}
