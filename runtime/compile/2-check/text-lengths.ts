import { adapt } from '../../define/adapt.ts';
import { limitOf } from '../../define/limits.ts';
import type { Capabilities } from '../../model/channel.ts';
import type { TextLimit } from '../../model/field.ts';
import type { Problem } from '../../model/problem.ts';
import type { Around } from '../around.ts';
import type { NodeView } from '../node-view.ts';
import { error } from '../problems.ts';
import { type StringAt, stringsOf } from '../strings.ts';
import { measureFixed } from '../text-limits.ts';
import { ofEachNode } from './rule.ts';

/** Each text fits every channel the flow is reached by. */
export const textLengths = ofEachNode((node, around) => {
  const texts = node.values.flatMap((value) => {
    const { type } = value.field;
    if (type.kind !== 'text' || type.limit === undefined) return [];
    const { limit } = type;
    return stringsOf(value).map((at) => ({ at, limit }));
  });
  if (texts.length === 0) return [];
  return [...around.reach.channels].flatMap(([channel, capabilities]) => {
    const becomesWords = wordsInstead(node, around, capabilities);
    return texts.flatMap(({ at, limit }) =>
      becomesWords(limit) ? [] : tooLong(node.id, at, limit, channel, capabilities),
    );
  });
});

/**
 * The forms that a channel makes plain words of, such as more buttons than it shows: their own limits hold no more, and
 * the rule of what is carried looks at the words.
 */
function wordsInstead(
  node: NodeView,
  { sentBy }: Around,
  capabilities: Capabilities,
): (limit: TextLimit) => boolean {
  const changed = sentBy(node).filter(
    (message) => adapt(message, capabilities).message.kind !== message.kind,
  );
  const forms = new Set<string>(changed.map(({ kind }) => kind));
  return (limit) => forms.has(limit.split('.')[0] ?? '');
}

function tooLong(
  node: string,
  { field, text }: StringAt,
  limit: TextLimit,
  channel: string,
  capabilities: Capabilities,
): Problem[] {
  const bound = limitOf(capabilities, limit);
  // That a channel carries nothing at all is told once, and not of each text.
  if (bound === undefined || bound.max === 0) return [];
  const length = measureFixed(text, bound.unit);
  return length <= bound.max
    ? []
    : [error('text.too-long', { node, field }, { channel, length, max: bound.max, unit: bound.unit })];
}
