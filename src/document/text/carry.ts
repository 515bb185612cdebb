import type { Json } from '#runtime/index.ts';
import { isKeyed, keysOf, meansSame } from './meaning.ts';

/**
 * A value as drawn, with what differs between two readings of it. A reading has what was left out filled in: what the
 * edit did not touch stays as it was drawn, left out or not.
 */
export function carry(drawn: Json | undefined, before: Json | undefined, after: Json): Json {
  if (meansSame(before, after)) return drawn ?? after;
  if (isKeyed(before) && isKeyed(after)) return carryKeys(isKeyed(drawn) ? drawn : {}, before, after);
  if (Array.isArray(drawn) && Array.isArray(before) && Array.isArray(after) && drawn.length === before.length)
    return carryItems(drawn, before, after);
  return after;
}

type Keyed = Readonly<Record<string, Json | undefined>>;

function carryKeys(drawn: Keyed, before: Keyed, after: Keyed): Json {
  const entries = keysOf(drawn, after).flatMap((key): [string, Json][] => {
    const [own, was, is] = [drawn[key], before[key], after[key]];
    if (meansSame(was, is)) return own === undefined ? [] : [[key, own]];
    return is === undefined ? [] : [[key, carry(own, was, is)]];
  });
  return Object.fromEntries(entries);
}

/** Items before and after the change stay as they were drawn; as many for as many are carried one by one. */
function carryItems(drawn: readonly Json[], before: readonly Json[], after: readonly Json[]): Json {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && meansSame(before[start], after[start])) start++;
  let end = 0;
  while (end < most - start && meansSame(before.at(-1 - end), after.at(-1 - end))) end++;
  const isAsMany = before.length === after.length;
  return after.map((item, index) => {
    const at = index < start || isAsMany ? index : index - after.length + before.length;
    const isKept = index < start || index >= after.length - end;
    return isKept || isAsMany ? carry(drawn[at], before[at], item) : item;
  });
}
