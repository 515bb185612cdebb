import { useMemo } from 'react';
import {
  type AnyNode,
  type Flow,
  type FlowNode,
  fieldsOf,
  type JsonObject,
  type Problem,
  sayProblem,
  textLimits,
} from '#runtime/index.ts';
import { useChecked, useSession, useStudio, useWorkspace } from '#src/app/hooks.ts';
import { leaveInspector } from '#src/app/leaving.ts';
import { useSample } from '#src/app/sample.ts';
import { changeFlow, type Studio } from '#src/app/studio.ts';
import { setParam } from '#src/document/edits/params.ts';
import { editKeepingPorts } from '#src/document/edits/ports.ts';
import type { FieldHost } from '#src/fields/host.ts';
import { useSteadyEnvironment } from '#src/fields/kept.ts';
import { problemsAround, problemsByField, shownPaths } from '#src/fields/shown.ts';
import { useFunctionDocs } from '#src/fields/useFunctionDocs.ts';

const NONE: readonly Problem[] = [];

/** What the fields of a node are of, with the definition of its type. */
export interface NodeHost {
  definition: AnyNode;
  host: FieldHost;
}

/** The host of a node's params; null while its type is not known. */
export function useNodeHost(flow: Flow, id: string, node: FlowNode): NodeHost | null {
  const studio = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const focus = useSession((state) => state.focus);
  const workspace = useWorkspace();
  const checked = useChecked();
  const problems = checked?.problems ?? NONE;
  const definition = studio.nodes.get(node.type);
  const environment = useSteadyEnvironment(checked?.environmentAt(id));
  const acts = useMemo(() => actsOn(studio, id), [studio, id]);
  const docs = useFunctionDocs(language);
  const sample = useSample(flow);
  return useMemo(() => {
    if (!definition || !environment) return null;
    const { nodes, channels } = studio;
    const value: JsonObject = node.params;
    const own = problems.filter((problem) => problem.where.node === id && problem.where.port === undefined);
    const byField = problemsByField(own, shownPaths(fieldsOf(definition.params), value));
    const host: FieldHost = {
      ...{ id, value, language, environment, sample, docs, ...acts },
      labels: definition.labels[language].fields,
      variables: flow.variables,
      limits: (limit) => textLimits(flow, limit, { nodes, channels, workspace }),
      where: { node: id },
      revealed: focus?.node === id ? focus : null,
      problemsAt: (path) => byField.get(path) ?? NONE,
      problemsAround: (path) => problemsAround(path, byField),
      say: (problem) => sayProblem(problem, language, nodes, flow, channels),
    };
    return { definition, host };
  }, [
    studio,
    definition,
    environment,
    sample,
    docs,
    acts,
    flow,
    id,
    node.params,
    language,
    focus,
    workspace,
    problems,
  ]);
}

const actsOn = (studio: Studio, id: string): Pick<FieldHost, 'set' | 'addVariable' | 'leave'> => ({
  set: (path, value, field, { key, merge, also }) =>
    changeFlow(
      studio,
      { key: `fields.${key}`, params: { field } },
      (flow, project) => {
        also?.(project);
        const definition = studio.nodes.get(flow.nodes[id]?.type ?? '');
        if (definition) editKeepingPorts(flow, id, definition, (draft) => setParam(draft, id, path, value));
      },
      merge ? `${id} ${path}` : undefined,
    ),
  addVariable: (name, type) =>
    changeFlow(studio, { key: 'inspector.change-add-variable' }, (flow) => {
      flow.variables[name] = { type };
    }),
  leave: () => leaveInspector(studio),
});
