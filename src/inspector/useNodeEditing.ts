import { useMemo } from 'react';
import {
  contactEnvironment,
  type Flow,
  type FlowNode,
  fieldsOf,
  type Problem,
  sayProblem,
} from '#runtime/index.ts';
import { useChecked, useSession, useStudio, useWorkspace } from '#src/app/hooks.ts';
import { changeFlow, type Studio } from '#src/app/studio.ts';
import { setParam } from '#src/document/edits/params.ts';
import { editKeepingPorts } from '#src/document/edits/ports.ts';
import type { Editing } from './editing.ts';
import { problemsByField, shownPaths } from './shown.ts';

const NONE: readonly Problem[] = [];

/** All that the fields of a node share; null while its type is not known. */
export function useNodeEditing(flow: Flow, id: string, node: FlowNode): Editing | null {
  const studio = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const problems = useChecked()?.problems ?? NONE;
  const definition = studio.nodes.get(node.type);
  const { customerFields } = useWorkspace();
  const environment = useMemo(
    () => contactEnvironment(flow.variables, customerFields),
    [flow.variables, customerFields],
  );
  return useMemo(() => {
    if (!definition) return null;
    const own = problems.filter((problem) => problem.where.node === id && problem.where.port === undefined);
    const byField = problemsByField(own, shownPaths(fieldsOf(definition.params), node.params));
    return {
      id,
      node,
      definition,
      flow,
      language,
      environment,
      problemsAt: (path) => byField.get(path) ?? NONE,
      say: (problem) => sayProblem(problem, language, studio.nodes, flow),
      set: setterFor(studio, id),
    };
  }, [studio, definition, environment, flow, id, node, language, problems]);
}

const setterFor =
  (studio: Studio, id: string): Editing['set'] =>
  (path, value, field, { key, merge }) =>
    changeFlow(
      studio,
      { key: `inspector.${key}`, params: { field } },
      (flow) => {
        const definition = studio.nodes.get(flow.nodes[id]?.type ?? '');
        if (definition) editKeepingPorts(flow, id, definition, (draft) => setParam(draft, id, path, value));
      },
      merge ? `${id} ${path}` : undefined,
    );
