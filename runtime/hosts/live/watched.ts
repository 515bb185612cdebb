import type { Host, News } from '../contract/host.ts';
import { doubtsView } from '../server/doubts.ts';
import type { Told, Topic } from './protocol.ts';

/** Something a page looks at, and what it was told of it last. */
export interface Watched {
  topic: Topic;
  /** Whether it is looked at again only with the slow ones. */
  isSlow: boolean;
  isConcerned(news: News): boolean;
  /** What to tell; undefined: it looks as it did. */
  look(): Promise<Told | undefined>;
}

export function watched(host: Host, topic: Topic): Watched {
  let last = '';
  return {
    topic,
    isSlow: 'counts' in topic,
    isConcerned: (news) => concerns(topic, news),
    async look() {
      const told = await toldOf(host, topic);
      const now = JSON.stringify(told, withoutNow);
      if (now === last) return undefined;
      last = now;
      return told;
    },
  };
}

/** That time passed is no change: pages have clocks. */
const withoutNow = (key: string, value: unknown): unknown => (key === 'now' ? undefined : value);

function concerns(topic: Topic, { agents, contacts, floor, doubts }: News): boolean {
  if ('desk' in topic) return agents.includes(topic.desk);
  if ('doubts' in topic) return doubts;
  return 'counts' in topic ? contacts.length > 0 : floor || agents.length > 0;
}

async function toldOf(host: Host, topic: Topic): Promise<Told> {
  if ('desk' in topic) return { type: 'desk', agent: topic.desk, view: await host.desk(topic.desk) };
  if ('counts' in topic) return { type: 'counts', counts: await host.counts(topic.counts) };
  if ('doubts' in topic) return { type: 'doubts', view: await doubtsView(host) };
  return { type: 'floor', view: await host.floor() };
}
