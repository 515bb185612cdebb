import { createContext, useContext, useMemo } from 'react';
import { type ChannelRegistry, type Problem, sayProblem, type UiLanguage } from '#runtime/index.ts';
import { useSession, useStudio, useWorkspace } from '#src/app/hooks.ts';
import { type Form, formOf } from './channel-fields.ts';
import { thingAt } from './edits.ts';
import { type Finding, fieldLabel, findingsOf, heldFindings, NAME_BREAK, problemsAt } from './findings.ts';
import { withEdits } from './held.ts';
import { keyOf, type Place, useRoom } from './room.ts';
import type { SectionKey } from './sections.ts';
import { badValue } from './words/bad-values.ts';
import { wordsIn } from './words/useWords.ts';

/** What is wrong, stored or typed, for whoever shows it. */
export interface Findings {
  /** All that is wrong in a section. */
  within(section: SectionKey): readonly Finding[];
  /** What is wrong with a thing; `where.field` is the path within it. */
  at(place: Place): readonly Problem[];
  /** A problem in a sentence that calls fields by their labels. */
  say(finding: Finding): string;
  /** The same away from its field: the sentence names the field in any case. */
  tell(finding: Finding): string;
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
    const formAt = ({ section, id }: Place): Form => {
      const value = thingAt(space, { section, id }) ?? {};
      const edits = held[keyOf({ section, id })];
      return formOf(section, edits ? withEdits(value, edits) : value, channels, language);
    };
    const bySection = grouped([...stored, ...typed], ({ section }) => section);
    const say = (finding: Finding) => sayFinding(finding, formAt(finding), language, channels);
    return {
      within: (section) => bySection.get(section) ?? [],
      at: (place) => (byKey.has(keyOf(place)) ? problemsAt(place, stored, typed) : NONE),
      say,
      tell: (finding) => {
        // There is room for one name: that of the field itself.
        const name = nameIn(formAt(finding), finding.problem).split(NAME_BREAK).at(-1) ?? '';
        const sentence = say(finding);
        return name === '' || sentence.includes(name)
          ? sentence
          : wordsIn(language)('at-field', { field: name, sentence });
      },
    };
  }, [space, channels, held, language]);
}

/** What the field of a problem is called in its form. */
function nameIn({ fields, labels }: Form, { where: { field } }: Problem): string {
  return field === undefined
    ? ''
    : fieldLabel(fields, field, (label) => (Object.hasOwn(labels, label) && labels[label]?.label) || label);
}

/** A field that is to be written in a way of its own has its own sentence for what is not. */
function sayFinding(
  { section, problem }: Finding,
  form: Form,
  language: UiLanguage,
  channels: ChannelRegistry,
): string {
  const name = nameIn(form, problem);
  const own = problem.code === 'file.bad-value' && badValue(`${section}.${problem.where.field}`, language);
  if (own) return own;
  const named = name ? { path: name, field: name } : {};
  const told = { ...problem, where: {}, params: { ...problem.params, ...named } };
  return sayProblem(told, language, undefined, undefined, channels);
}

const NONE: readonly Problem[] = [];

function grouped(findings: readonly Finding[], key: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const one of findings) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}
