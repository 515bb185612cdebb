import { unaskedIn } from '../agreement.ts';
import { warning } from '../problems.ts';
import { ofCourse } from './rule.ts';

/** Who did not write first is asked whether they agree before anything is sent, on channels that demand it. */
export const consent = ofCourse(({ byId, reach, sentBy }) => {
  const channel = [...reach.channels].find(([, { consent: demanded }]) => demanded)?.[0];
  if (channel === undefined) return [];
  const nodes = [...byId.values()];
  const unasked = unaskedIn(nodes);
  return nodes
    .filter((node) => unasked.has(node.id) && sentBy(node).length > 0)
    .map(({ id }) => warning('consent.not-checked', { node: id }, { channel }));
});
