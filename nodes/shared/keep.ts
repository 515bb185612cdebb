import type { Turn } from '../../runtime/define/step.ts';
import type { VariableValue } from '../../runtime/model/variable.ts';

/** For a fact, the variable that keeps it, if any. */
export type Kept<Fact extends string = string> = { readonly [F in Fact]?: string | undefined };

/** Keeps each fact in the variable that is named for it. */
export function keepFacts<Fact extends string>(
  turn: Turn,
  kept: Kept<Fact>,
  facts: Readonly<Record<Fact, VariableValue>>,
): void {
  for (const [fact, value] of Object.entries<VariableValue>(facts)) {
    const name = kept[fact as Fact];
    if (name !== undefined) turn.contact.vars[name] = value;
  }
}

/** The variables that facts are kept in. */
export const keptIn = (kept: Kept): string[] => Object.values(kept).flatMap((name) => (name ? [name] : []));
