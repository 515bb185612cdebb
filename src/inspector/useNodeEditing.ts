import { useMemo } from 'react';
import { type Flow, type FlowNode, fieldsOf, type Problem, sayProblem } from '#runtime/index.ts';
import { useChecked, useSession, useStudio } from '#src/app/hooks.ts';
import { useSample } from '#src/app/sample.ts';
import { changeFlow, type Studio } from '#src/app/studio.ts';
import { setParam } from '#src/document/edits/params.ts';
import { editKeepingPorts } from '#src/document/edits/ports.ts';
import type { Editing } from './editing.ts';
import { useSteadyEnvironment } from './kept.ts';
import { problemsAround, problemsByField, shownPaths } from './shown.ts';
import { useFunctionDocs } from './useFunctionDocs.ts';

const NONE: readonly Problem[] = [];

/** All that the fields of a node share; null while its type is not known. */
export function useNodeEditing(flow: Flow, id: string, node: FlowNode): Editing | null {
  const studio = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const checked = useChecked();
  const problems = checked?.problems ?? NONE;
  const definition = studio.nodes.get(node.type);
  const environment = useSteadyEnvironment(checked?.environmentAt(id));
  const set = useMemo(() => setterFor(studio, id), [studio, id]);
  const docs = useFunctionDocs(language);
  const sample = useSample(flow);
  return useMemo(() => {
    if (!definition || !environment) return null;
    const own = problems.filter((problem) => problem.where.node === id && problem.where.port === undefined);
    const byField = problemsByField(own, shownPaths(fieldsOf(definition.params), node.params));
    return {
      id,
      node,
      definition,
      language,
      environment,
      sample,
      docs,
      problemsAt: (path) => byField.get(path) ?? NONE,
      problemsAround: (path) => problemsAround(path, byField),
      say: (problem) => sayProblem(problem, language, studio.nodes, flow),
      set,
    };
  }, [studio, definition, environment, sample, docs, set, flow, id, node, language, problems]);
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
