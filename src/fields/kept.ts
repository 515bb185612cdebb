import { useState } from 'react';
import type { Environment, ExprType, Problem, Situation } from '#runtime/index.ts';
import { valueAt } from '#src/document/edits/params.ts';
import { type FieldHost, useHost } from './host.ts';

/**
 * The host, the same object as long as nothing changed that concerns the field at `path`, so that typing in one field
 * leaves the others alone.
 */
export function useHostOf(path: string): FieldHost {
  const host = useHost();
  const [kept, setKept] = useState(host);
  if (kept === host || isSameFor(path, kept, host)) return kept;
  setKept(host);
  return host;
}

const SHARED = [
  'id',
  'labels',
  'language',
  'environment',
  'sample',
  'docs',
  'variables',
  'revealed',
  'differing',
  'set',
] as const;

const isSameFor = (path: string, one: FieldHost, other: FieldHost): boolean =>
  SHARED.every((key) => one[key] === other[key]) &&
  valueAt(one.value, path) === valueAt(other.value, path) &&
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
