import { routedOf } from '../../acd/state.ts';
import { prepareHours } from '../../calendar/open.ts';
import { type Contact, recordOf } from '../../model/contact.ts';
import type { Instant } from '../../model/instant.ts';
import type { VariableValue } from '../../model/variable.ts';
import { overridden } from '../../simulate/arrange.ts';
import type { Interest, Interests } from './interest.ts';
import type { Standing } from './moves.ts';
import type { Plot } from './stage.ts';

/**
 * What tells two conversations apart as far as what can still happen to them goes: of values those that a step ahead
 * looks at, of time whether places are open and the channel lets messages through.
 */
export function keyOf(plot: Plot, interests: Interests, { root, world, contact }: Standing): string {
  const { id, status, step, memory, message, customer } = contact;
  const { calls, counters, consent } = recordOf(contact);
  const [inner, ...outer] = interests.of(contact);
  const shown = (vars: Contact['vars'], interest: Interest | undefined) =>
    Object.entries(vars).map(([name, value]) => shownBy(plot, interest, `vars.${name}`, value));
  return JSON.stringify([
    [root.point, root.away.length > 0, root.hours, status, step, memory, contact.agent !== null],
    [routedOf(world.acd, id)?.place, contact.queue?.by, contact.language, counters, consent],
    [
      shown(contact.vars, inner),
      calls.toReversed().map((call, nth) => [call.script, call.step, shown(call.vars, outer[nth])]),
    ],
    plot.written.includes('contact.') ? contact.record : 0,
    plot.written.includes('customer.fields') ? customer.fields : 0,
    interests
      .of(contact)
      .map((interest) => [
        shownBy(plot, interest, 'message.text', message?.text ?? ''),
        shownBy(plot, interest, 'message.kind', message?.kind ?? ''),
        shownBy(plot, interest, 'customer.name', customer.name),
      ]),
    [contact.windowUntil > world.now, contact.timer !== null, openAt(plot, root, world.now)],
  ]);
}

/** A value as it matters from here on: itself, how long it is beside what is too long somewhere, or not at all. */
function shownBy(
  { values }: Plot,
  interest: Interest | undefined,
  path: string,
  value: VariableValue,
): unknown {
  if (interest?.exact.has(path))
    return typeof value === 'string' && value.length > 100 ? value.length : value;
  if (!interest?.rough.has(path)) return 0;
  return values.lengthClass(String(value));
}

const calendars = new WeakMap<object, ReturnType<typeof prepareHours>>();

/** By what rule each place that the scripts ask about is open, or closed. */
function openAt({ scripts, given }: Plot, root: Standing['root'], now: Instant): unknown[] {
  const { hours } = overridden(given.workspace, root.hours);
  const ids = new Set([...scripts.values()].flatMap(({ requires }) => requires.hours));
  return [...ids].flatMap((id) => {
    const place = Object.hasOwn(hours, id) ? hours[id] : undefined;
    if (!place) return [];
    const at = calendars.get(place) ?? prepareHours(place);
    calendars.set(place, at);
    const { open, rule } = at(now);
    return [[open, rule, root.hours[id]]];
  });
}
