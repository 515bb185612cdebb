import type { EventOf } from '../model/event.ts';

/** What another system answers to a request. */
export type HttpAnswer = Pick<EventOf<'http.responded'>, 'status' | 'body' | 'error'> & {
  /** How long it takes, in milliseconds; what takes longer than the request waits is a timeout. Absent: no time. */
  after?: number;
};
