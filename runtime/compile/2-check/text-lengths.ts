import { limitOf, measure } from '../../channels/limits.ts';
import type { TextLimit } from '../../define/field.ts';
import { scan } from '../../expression/template/scan.ts';
import type { Problem } from '../../model/problem.ts';
import { error } from '../problems.ts';
import { type StringAt, stringsOf } from '../strings.ts';
import type { FlowView } from '../view.ts';
import { ofEachNode } from './rule.ts';

/** Each text fits every channel the flow is reached by. */
export const textLengths = ofEachNode(({ id, values }, { channels }) =>
  values.flatMap((value) => {
    const { type } = value.field;
    if (type.kind !== 'text' || type.limit === undefined) return [];
    const { limit } = type;
    return stringsOf(value).flatMap((one) => tooLong(id, one, limit, channels));
  }),
);

/** What stands in `{{ }}` does not count: how long it is shows only when a contact comes by. */
function tooLong(node: string, { field, text }: StringAt, limit: TextLimit, channels: FlowView['channels']) {
  const fixed = scan(text).texts.join('');
  return [...channels].flatMap(([channel, capabilities]): Problem[] => {
    const bound = limitOf(capabilities, limit);
    if (bound === undefined) return [];
    const length = measure(fixed, bound.unit);
    return length <= bound.max
      ? []
      : [error('text.too-long', { node, field }, { channel, length, max: bound.max, unit: bound.unit })];
  });
}
