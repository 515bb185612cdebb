import type { DeskAct, DeskView } from '../../desk/view.ts';
import type { Problem } from '../../model/problem.ts';
import type { DoubtsView, FloorView, FlowCounts } from '../contract/views.ts';

/** What a page looks at: an agent's desk, the floor, what happens on a script, or effects in doubt. */
export type Topic = { desk: string } | { floor: true } | { counts: string } | { doubts: true };

/** Topics by a text: the same topic, the same text. */
export const topicKey = (topic: Topic): string => {
  if ('desk' in topic) return `desk ${topic.desk}`;
  if ('counts' in topic) return `counts ${topic.counts}`;
  return 'doubts' in topic ? 'doubts' : 'floor';
};

/** What a page says to the host. */
export type Said =
  | { type: 'watch'; topic: Topic }
  | { type: 'leave'; topic: Topic }
  /** `id` names the act for ever: said again, it is done once. */
  | { type: 'act'; id: string; agent: string; act: DeskAct };

/** What the host says to a page. */
export type Told =
  | { type: 'desk'; agent: string; view: DeskView }
  | { type: 'floor'; view: FloorView }
  | { type: 'counts'; counts: FlowCounts }
  | { type: 'doubts'; view: DoubtsView }
  /** The act is on disk, now or since it was said before. */
  | { type: 'done'; id: string; problems: readonly Problem[] }
  /** Nothing was kept: say it again later. */
  | { type: 'later'; id: string; problem: Problem }
  /** It will never be taken, whenever it is said. */
  | { type: 'refused'; id?: string; topic?: Topic; problem: Problem }
  /** The line is there. */
  | { type: 'beat' };

/** The host is heard at least this often, in ms; who hears nothing for twice as long has lost it. */
export const BEAT_MS = 15_000;

/** What the host closes a connection with whose session is over, as WebSocket counts codes. */
export const SESSION_OVER = 4401;
