import type { Link } from '../../../runtime/define/link.ts';
import type { Turn } from '../../../runtime/define/step.ts';
import type { NeverContext } from '../../../runtime/define/tries.ts';
import type { VariableValue } from '../../../runtime/model/variable.ts';

type Written = { type: 'text' | 'number' | 'boolean' | 'timestamp'; value: string };

/** One value as an admin writes it, ready to be worked out: a text is filled in, the rest are expressions. */
export const prepareValue = ({ type, value }: Written, link: Link): ((turn: Turn) => VariableValue) =>
  type === 'text' ? link.template(value) : link.expression(value, type);

/** Values by name, ready to be worked out for a contact, in the order they are written in. */
export function prepareGiven(
  values: readonly (Written & { name: string })[],
  link: Link,
): (turn: Turn) => [name: string, value: VariableValue][] {
  const prepared = values.map((one) => [one.name, prepareValue(one, link)] as const);
  return (turn) => prepared.map(([name, evaluate]) => [name, evaluate(turn)]);
}

/** Whether one of the values can fail to be worked out. */
export const canFailToGive = (
  values: readonly Written[],
  { canFail, canFailToFill }: NeverContext,
): boolean => values.some(({ type, value }) => (type === 'text' ? canFailToFill(value) : canFail(value)));
