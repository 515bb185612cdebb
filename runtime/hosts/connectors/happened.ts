import type { Event } from '../../model/event.ts';
import type { Happened } from '../contract/host.ts';

/**
 * An event by the name under which it may be told again. Messages are known by their own ids; of a message that went out
 * each status is told once, in whatever order.
 */
export const happenedOf = (event: Event): Happened =>
  event.type === 'delivery.reported'
    ? { event, id: `${event.pointOfContact} ${event.message} ${event.status}` }
    : { event };
