import type { ReferenceKind } from '../../model/reference.ts';
import type { Requires } from '../../model/script.ts';
import type { NodeView } from '../node-view.ts';
import { stringsOf } from '../strings.ts';

/** What the nodes refer to, each thing once, sorted. */
export function requiresOf(nodes: readonly NodeView[]): Requires {
  const references = nodes.flatMap(({ values }) =>
    values.flatMap((value) => {
      const { type } = value.field;
      const to = type.kind === 'reference' ? type.to : type.kind === 'script' ? 'scripts' : undefined;
      return to === undefined ? [] : stringsOf(value).map(({ text }) => ({ to, id: text }));
    }),
  );
  const of = (kind: ReferenceKind | 'scripts') =>
    [...new Set(references.filter(({ to }) => to === kind).map(({ id }) => id))].toSorted();
  return {
    skills: of('skills'),
    templates: of('templates'),
    pointsOfContact: of('pointsOfContact'),
    hours: of('hours'),
    scripts: of('scripts'),
  };
}
