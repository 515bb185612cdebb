import { limitOf } from '../../define/limits.ts';
import type { TextLimit } from '../../model/field.ts';
import type { Problem } from '../../model/problem.ts';
import { error } from '../problems.ts';
import type { CapabilitiesByChannel } from '../reached-by.ts';
import { type StringAt, stringsOf } from '../strings.ts';
import { measureFixed } from '../text-limits.ts';
import { ofEachNode } from './rule.ts';

/** Each text fits every channel the flow is reached by. */
export const textLengths = ofEachNode(({ id, values }, { reach: { channels } }) =>
  values.flatMap((value) => {
    const { type } = value.field;
    if (type.kind !== 'text' || type.limit === undefined) return [];
    const { limit } = type;
    return stringsOf(value).flatMap((one) => tooLong(id, one, limit, channels));
  }),
);

function tooLong(node: string, { field, text }: StringAt, limit: TextLimit, channels: CapabilitiesByChannel) {
  return [...channels].flatMap(([channel, capabilities]): Problem[] => {
    const bound = limitOf(capabilities, limit);
    // That a channel carries nothing at all is told once, and not of each text.
    if (bound === undefined || bound.max === 0) return [];
    const length = measureFixed(text, bound.unit);
    return length <= bound.max
      ? []
      : [error('text.too-long', { node, field }, { channel, length, max: bound.max, unit: bound.unit })];
  });
}
