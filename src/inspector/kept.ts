import { useState } from 'react';
import type { Environment, ExprType, Problem, Situation } from '#runtime/index.ts';
import { valueAt } from '#src/document/edits/params.ts';
import { type Editing, useEditing } from './editing.ts';

/**
 * What a field has around it, the same object as long as nothing changed that concerns the field at `path`, so that
 * typing in one field leaves the others alone.
 */
export function useEditingOf(path: string): Editing {
  const editing = useEditing();
  const [kept, setKept] = useState(editing);
  if (kept === editing || isSameFor(path, kept, editing)) return kept;
  setKept(editing);
  return editing;
}

const SHARED = ['id', 'definition', 'language', 'environment', 'sample', 'docs', 'set'] as const;

const isSameFor = (path: string, one: Editing, other: Editing): boolean =>
  SHARED.every((key) => one[key] === other[key]) &&
  valueAt(one.node.params, path) === valueAt(other.node.params, path) &&
  areSame(one.problemsAround(path), other.problemsAround(path));

const areSame = (some: readonly Problem[], others: readonly Problem[]): boolean =>
  some.length === others.length &&
  some.every((one, at) => JSON.stringify(one) === JSON.stringify(others[at]));

/** An environment, the same object as long as the same can be said in it. */
export function useSteadyEnvironment(
  environment: Environment<Situation> | undefined,
): Environment<Situation> | undefined {
  const [kept, setKept] = useState(environment);
  if (kept === environment || (kept && environment && shapeOf(kept) === shapeOf(environment))) return kept;
  setKept(environment);
  return environment;
}

/** All that a check asks of an environment, as a text. */
export function shapeOf({ variables, isSet }: Environment<never>): string {
  const shapeIn = (type: ExprType, path: string): unknown => {
    if ('of' in type) return [type.kind, shapeIn(type.of, path)];
    if (type.kind !== 'record') return type.kind;
    const fields = [...type.fields].map(([name, { type: inner, optional }]) => {
      const at = `${path}.${name}`;
      return [name, shapeIn(inner, at), optional ?? false, isSet?.(at) ?? false];
    });
    return [type.open ?? false, fields];
  };
  return JSON.stringify([...variables].map(([name, { type }]) => [name, shapeIn(type, name)]));
}
