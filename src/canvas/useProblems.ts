import { useMemo, useState } from 'react';
import type { Flow } from '#runtime/index.ts';
import { useCheckedFlow, useSession, useStudio } from '#src/app/hooks.ts';
import { type NodeProblems, problemsByNode } from './marks.ts';

const NO_PROBLEMS: ReadonlyMap<string, NodeProblems> = new Map();

/** The problems of each node; a node whose problems read the same keeps the same object. */
export function useProblems(flow: Flow | undefined): ReadonlyMap<string, NodeProblems> {
  const studio = useStudio();
  const checked = useCheckedFlow(flow);
  const language = useSession((state) => state.uiLanguage);
  const [known] = useState(() => new Map<string, NodeProblems>());
  return useMemo(() => {
    if (!flow || !checked) return NO_PROBLEMS;
    const marks = problemsByNode(checked.problems, flow, studio.tell, language);
    const entries = [...marks].map(([id, mark]): [string, NodeProblems] => [id, kept(known, id, mark)]);
    return new Map(entries);
  }, [flow, checked, studio, language, known]);
}

function kept(known: Map<string, NodeProblems>, id: string, mark: NodeProblems): NodeProblems {
  const last = known.get(id);
  if (last && JSON.stringify(last) === JSON.stringify(mark)) return last;
  known.set(id, mark);
  return mark;
}
