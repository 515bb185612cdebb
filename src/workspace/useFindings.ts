import { createContext, useContext, useMemo } from 'react';
import { type Problem, sayProblem } from '#runtime/index.ts';
import { useSession, useStudio, useWorkspace } from '#src/app/hooks.ts';
import { type Finding, fieldLabel, findingsOf, heldFindings, problemsAt } from './findings.ts';
import { keyOf, type Place, useRoom } from './room.ts';
import { fieldsIn, type SectionKey } from './sections.ts';
import { labelsOf } from './words/fields.ts';

/** What is wrong, stored or typed, for whoever shows it. */
export interface Findings {
  /** All that is wrong in a section. */
  within(section: SectionKey): readonly Problem[];
  /** What is wrong with a thing; `where.field` is the path within it. */
  at(place: Place): readonly Problem[];
  /** A problem in a sentence that calls fields by their labels. */
  say(section: SectionKey, problem: Problem): string;
}

export const FindingsContext = createContext<Findings | null>(null);

export function useFindings(): Findings {
  const findings = useContext(FindingsContext);
  if (!findings) throw new Error('A part of the workspace was rendered outside FindingsContext.');
  return findings;
}

/** Looks for what is wrong, once for the whole room. */
export function useFinding(): Findings {
  const { channels } = useStudio();
  const space = useWorkspace();
  const held = useRoom((state) => state.held);
  const language = useSession((state) => state.uiLanguage);
  return useMemo(() => {
    const stored = findingsOf(space, channels);
    const typed = heldFindings(space, held);
    const byKey = grouped([...stored, ...typed], keyOf);
    const bySection = grouped([...stored, ...typed], ({ section }) => section);
    return {
      within: (section) => (bySection.get(section) ?? []).map(({ problem }) => problem),
      at: (place) => (byKey.has(keyOf(place)) ? problemsAt(place, stored, typed) : NONE),
      say: (section, problem) => {
        const { field } = problem.where;
        const labels = labelsOf(section, language);
        const name = field && fieldLabel(fieldsIn(section), field, (label) => labels[label]?.label ?? label);
        const named = name ? { path: name, field: name } : {};
        const told = { ...problem, where: {}, params: { ...problem.params, ...named } };
        return sayProblem(told, language, undefined, undefined, channels);
      },
    };
  }, [space, channels, held, language]);
}

const NONE: readonly Problem[] = [];

function grouped(findings: readonly Finding[], key: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const one of findings) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}
