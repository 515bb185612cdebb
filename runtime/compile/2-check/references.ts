import type { FieldValue } from '../../define/values.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReferenceKind } from '../../model/reference.ts';
import type { Workspace } from '../../model/workspace.ts';
import { error } from '../problems.ts';
import { type StringAt, stringsOf } from '../strings.ts';
import { ofEachNode } from './rule.ts';
import { suggestionAmong } from './suggest.ts';

/** Something is chosen wherever a node names a thing of the workspace, and it is there; not asked without one. */
export const references = ofEachNode(({ id, values }, { workspace }) =>
  values.flatMap((value) => inField(id, value, workspace)),
);

function inField(node: string, value: FieldValue, workspace: Workspace | undefined): Problem[] {
  const { type } = value.field;
  if (type.kind !== 'reference') return [];
  return stringsOf(value).flatMap((one) =>
    one.text === ''
      ? [error('reference.missing', { node, field: one.field }, { kind: type.to })]
      : unknown(node, type.to, one, workspace),
  );
}

function unknown(
  node: string,
  kind: ReferenceKind,
  { field, text }: StringAt,
  workspace: Workspace | undefined,
): Problem[] {
  if (!workspace || Object.hasOwn(workspace[kind], text)) return [];
  const suggestion = suggestionAmong(text, Object.keys(workspace[kind]));
  return [error('reference.unknown', { node, field }, { kind, name: text, ...suggestion })];
}
