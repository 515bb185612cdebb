import { REFERENCE_KINDS, type ReferenceKind, type Variables } from '#runtime/index.ts';
import { changeFlow, type Studio } from '#src/app/studio.ts';
import { type Missing, renameInNodes } from '#src/document/edits/named.ts';
import type { Project } from '#src/document/project.ts';
import { referenceOptions } from '#src/fields/parts/references.ts';
import type { Option } from '#src/ui/SelectOption.tsx';
import type { Report } from './useReport.ts';

const isReference = (kind: string): kind is ReferenceKind => REFERENCE_KINDS.some((one) => one === kind);

/** What there is here of a kind, to take instead. */
export function choicesOf({ workspace, flows }: Project, { flow }: Report, kind: string): Option[] {
  if (isReference(kind)) return referenceOptions(workspace, kind);
  if (kind === 'variable') return Object.keys(flow.variables).map((id) => ({ id, label: id }));
  return Object.values(flows).map(({ id, name }) => ({ id, label: name }));
}

/** Lets what was pasted name something else, wherever it does, as one step of the history. */
export function rebind(studio: Studio, { nodes }: Report, missing: Missing, to: Option): void {
  const label = { key: 'clipboard.change-rebind', params: { name: to.label } };
  changeFlow(studio, label, (flow) => renameInNodes(flow, nodes, studio.nodes, missing, to.id));
}

/** The variables that came along and are missing here. */
export function variablesAlong({ pasted, missing }: Report): Variables {
  const names = missing.filter(({ kind }) => kind === 'variable').map(({ id }) => id);
  return Object.fromEntries(Object.entries(pasted.variables).filter(([name]) => names.includes(name)));
}

/** Declares variables on the flow, as one step of the history. */
export function addVariables(studio: Studio, variables: Variables): void {
  const label = { key: 'clipboard.change-variables', params: { count: Object.keys(variables).length } };
  changeFlow(studio, label, (flow) => {
    for (const [name, variable] of Object.entries(variables))
      if (!Object.hasOwn(flow.variables, name)) flow.variables[name] = { ...variable };
  });
}
