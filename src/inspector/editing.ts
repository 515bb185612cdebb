import { createContext, useContext } from 'react';
import type { AnyNode, Environment, FlowNode, Json, Problem, Situation, UiLanguage } from '#runtime/index.ts';
import type { FunctionDoc } from '#runtime/reference.ts';
import type { Sample } from '#src/app/sample.ts';

/** How a change stands in the history. */
export interface EditKind {
  key: 'change-field' | 'change-add' | 'change-remove' | 'change-move';
  /** Typing: what follows in the same field is part of the same step. */
  merge?: boolean;
}

/** The node whose settings are shown, for every field inside. */
export interface Editing {
  id: string;
  node: FlowNode;
  definition: AnyNode;
  language: UiLanguage;
  /** What expressions of this flow can speak about. */
  environment: Environment<Situation>;
  /** The contact that expressions are tried on while they are written. */
  sample: Sample | null;
  /** What the functions of expressions do, by name. */
  docs: ReadonlyMap<string, FunctionDoc>;
  /** The problems that the field at a path shows. */
  problemsAt(path: string): readonly Problem[];
  /** Those, and the problems of the fields inside it and around it. */
  problemsAround(path: string): readonly Problem[];
  say(problem: Problem): string;
  /** Sets a param; `undefined` takes it out. `label` is the field's, for the history. */
  set(path: string, value: Json | undefined, label: string, kind: EditKind): void;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('A field was rendered outside EditingContext.');
  return editing;
}
