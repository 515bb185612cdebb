import type { Flow, Variable, VariableValue } from '#runtime/index.ts';

/** A name nobody has yet: the word, then with a number. */
export function freeName(flow: Pick<Flow, 'variables'>, word: string): string {
  let name = word;
  for (let number = 2; Object.hasOwn(flow.variables, name); number++) name = `${word}${number}`;
  return name;
}

/** A variable of another type begins as nothing: what it began as does not fit any more. */
export const ofType = ({ default: _, ...others }: Variable, type: Variable['type']): Variable => ({
  ...others,
  type,
});

/** A variable that whoever starts the script gives, or does not. */
export const givenAtStart = ({ parameter: _, ...others }: Variable, isGiven: boolean): Variable =>
  isGiven ? { ...others, parameter: true } : others;

/** A variable that begins as something else; `undefined` as not set. */
export const beginningAs = (
  { default: _, ...others }: Variable,
  value: VariableValue | undefined,
): Variable => (value === undefined ? others : { ...others, default: value });
