import { useMemo } from 'react';
import { type Problem, sayProblem } from '#runtime/index.ts';
import { useChecked, useSession, useStudio } from '#src/app/hooks.ts';
import type { TextMark } from '#src/editor/json-text.ts';
import { marksOf } from './marks.ts';
import type { Places } from './places.ts';
import type { Sync } from './sync.ts';

const NONE: readonly Problem[] = [];

/** What is wrong in a text: that it does not read, else what the compiler says of the flow. */
export function useMarks({ text, draft, base }: Sync, places: Places): readonly TextMark[] {
  const { nodes, channels } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const checked = useChecked()?.problems ?? NONE;
  const problems = draft ? ('problems' in draft ? draft.problems : NONE) : checked;
  const flow = draft?.kind === 'errors' ? draft.flow : base;
  return useMemo(
    () => marksOf(problems, places, text, (one) => sayProblem(one, language, nodes, flow, channels)),
    [problems, places, text, language, nodes, flow, channels],
  );
}
