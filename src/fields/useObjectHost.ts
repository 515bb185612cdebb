import { useLayoutEffect, useMemo, useRef } from 'react';
import {
  type ChannelLimit,
  contactEnvironment,
  type Field,
  type FieldLabel,
  type JsonObject,
  type Problem,
  sayProblem,
  type TextLimit,
} from '#runtime/index.ts';
import { useSession, useStudio, useWorkspace } from '#src/app/hooks.ts';
import { useSample } from '#src/app/sample.ts';
import type { FieldHost, Revealed } from './host.ts';
import { withFieldName } from './names.ts';
import { problemsAround, problemsByField, shownPaths } from './shown.ts';
import { useFunctionDocs } from './useFunctionDocs.ts';

export interface ObjectHostOptions {
  /** Tells the object from others: its place in the workspace, such as `skills.repairs`. */
  id: string;
  value: JsonObject;
  fields: readonly Field[];
  labels: Readonly<Record<string, FieldLabel>>;
  /** Of this object alone; `where.field` is the dotted path within it. */
  problems: readonly Problem[];
  set: FieldHost['set'];
  /** What bounds a text; without it nothing does. */
  limits?: (limit: TextLimit) => readonly ChannelLimit[];
  keys?: FieldHost['keys'];
  revealed?: Revealed | null;
  leave?: () => void;
}

/** No flow is there whose variables an expression could read. */
const NO_FLOW = { id: '', variables: {} };

/** A host for an object that is not of a flow, such as a skill or a rich message of the workspace. */
export function useObjectHost(options: ObjectHostOptions): FieldHost {
  const { id, value, fields, labels, problems, limits, keys, revealed = null } = options;
  const language = useSession((state) => state.uiLanguage);
  const { channels } = useStudio();
  const { customerFields } = useWorkspace();
  const environment = useMemo(() => contactEnvironment({}, customerFields), [customerFields]);
  const sample = useSample(NO_FLOW);
  const docs = useFunctionDocs(language);
  const steady = useSteady(options);
  return useMemo(() => {
    const byField = problemsByField(problems, shownPaths(fields, value));
    return {
      ...{ id, value, labels, language, environment, sample, docs, keys, revealed, ...steady },
      variables: null,
      where: {},
      limits: limits ?? (() => []),
      problemsAt: (path) => byField.get(path) ?? [],
      problemsAround: (path) => problemsAround(path, byField),
      say: (problem) => sayProblem(withFieldName(problem, labels), language, undefined, undefined, channels),
    };
  }, [
    id,
    value,
    fields,
    labels,
    channels,
    problems,
    limits,
    keys,
    revealed,
    language,
    environment,
    sample,
    docs,
    steady,
  ]);
}

/** The functions given, as ones that stay the same. */
function useSteady(options: ObjectHostOptions): Pick<FieldHost, 'set' | 'leave' | 'addVariable'> {
  const latest = useRef(options);
  useLayoutEffect(() => {
    latest.current = options;
  });
  return useMemo(
    () => ({
      set: (...change) => latest.current.set(...change),
      leave: () => latest.current.leave?.(),
      addVariable: () => {
        // No field offers it: there are no variables.
      },
    }),
    [],
  );
}
