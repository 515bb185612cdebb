import { useMemo } from 'react';
import { type Field, type Flow, type Problem, sayProblem, textLimits } from '#runtime/index.ts';
import { useChecked, useSession, useStudio, useWorkspace } from '#src/app/hooks.ts';
import { leaveInspector } from '#src/app/leaving.ts';
import { useSample } from '#src/app/sample.ts';
import { activeFlow, changeFlow, type Studio } from '#src/app/studio.ts';
import { valueAt } from '#src/document/edits/params.ts';
import type { FieldHost } from '#src/fields/host.ts';
import { useSteadyEnvironment } from '#src/fields/kept.ts';
import { problemsAround, problemsByField, shownPaths } from '#src/fields/shown.ts';
import { useFunctionDocs } from '#src/fields/useFunctionDocs.ts';
import { heldIn } from './held.ts';
import { kinOf } from './kin.ts';
import { type Kin, sharedFields } from './shared.ts';
import { writeAll } from './write.ts';

const NONE: readonly Problem[] = [];

/** The fields that several nodes share, and what those are of; no host where there are none. */
export interface BulkHost {
  kin: readonly Kin[];
  fields: readonly Field[];
  host: FieldHost | null;
}

export function useBulkHost(flow: Flow, ids: readonly string[]): BulkHost {
  const studio = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const workspace = useWorkspace();
  const checked = useChecked();
  const problems = checked?.problems ?? NONE;
  const { kin, fields, held } = useMemo(() => sharedBy(studio, flow, ids), [studio, flow, ids]);
  const [first] = kin;
  const lead = first?.nodes[0]?.[0] ?? '';
  const environment = useSteadyEnvironment(checked?.environmentAt(lead));
  const acts = useMemo(() => actsOn(studio, ids), [studio, ids]);
  const docs = useFunctionDocs(language);
  const sample = useSample(flow);
  return useMemo(() => {
    if (!first || !environment || fields.length === 0) return { kin, fields, host: null };
    const { nodes, channels } = studio;
    const chosen = new Set(ids);
    const own = problems.filter(({ where }) => where.port === undefined && chosen.has(where.node ?? ''));
    const byField = problemsByField(own, shownPaths(fields, held.value));
    const host: FieldHost = {
      ...{ id: ids.join(' '), value: held.value, differing: held.differing },
      ...{ language, environment, sample, docs, ...acts },
      labels: first.definition.labels[language].fields,
      variables: flow.variables,
      limits: (limit) => textLimits(flow, limit, { nodes, channels, workspace }),
      where: { node: lead },
      revealed: null,
      problemsAt: (path) => byField.get(path) ?? NONE,
      problemsAround: (path) => problemsAround(path, byField),
      say: (problem) => sayProblem(problem, language, nodes, flow, channels),
    };
    return { kin, fields, host };
  }, [
    studio,
    flow,
    ids,
    kin,
    fields,
    held,
    first,
    lead,
    environment,
    acts,
    docs,
    sample,
    language,
    workspace,
    problems,
  ]);
}

function sharedBy(studio: Studio, flow: Flow, ids: readonly string[]) {
  const { kin, unknown } = kinOf(flow, ids, studio.nodes);
  const fields = unknown.length > 0 ? [] : sharedFields(kin.map(({ definition }) => definition));
  return { kin, fields, held: heldIn(kin, fields) };
}

const actsOn = (
  studio: Studio,
  ids: readonly string[],
): Pick<FieldHost, 'set' | 'addVariable' | 'leave'> => ({
  set(path, value, field, { merge, also }) {
    const open = activeFlow(studio);
    if (!open) return;
    const before = valueAt(sharedBy(studio, open, ids).held.value, path);
    changeFlow(
      studio,
      { key: 'inspector.change-several', params: { field, count: ids.length } },
      (flow, project) => {
        also?.(project);
        writeAll(flow, ids, studio.nodes, path, value, before);
      },
      merge ? `${ids.join(' ')} ${path}` : undefined,
    );
  },
  addVariable: (name, type) =>
    changeFlow(studio, { key: 'inspector.change-add-variable' }, (flow) => {
      flow.variables[name] = { type };
    }),
  leave: () => leaveInspector(studio),
});
