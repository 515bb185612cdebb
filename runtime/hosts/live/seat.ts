import { error } from '../../model/problem.ts';
import type { Host, News, Receipt } from '../contract/host.ts';
import type { HostUser } from '../contract/user.ts';
import { readSaid } from './acts.ts';
import { maySit, mayWatch } from './grants.ts';
import { type After, type Paced, paced } from './pace.ts';
import type { Presence } from './presence.ts';
import { type Said, type Told, type Topic, topicKey } from './protocol.ts';
import { type Watched, watched } from './watched.ts';

/** A page is told at most so often what changed, in ms between two times; of counts, more seldom. */
export const TOLD_EVERY_MS = 100;
export const COUNTED_EVERY_MS = 1_000;
/** What one page may look at. */
export const TOPICS_MAX = 20;
/** The acts of one page that may be on their way to the disk. */
export const ACTS_MAX = 100;
/** A page that has so many bytes unread is told nothing more until it has read them. */
export const UNREAD_BYTES_MAX = 1_000_000;

/** The line to a page. */
export interface Line {
  send(text: string): void;
  unread(): number;
}

export interface SeatSetup {
  host: Host;
  user: HostUser;
  line: Line;
  presence: Presence;
  after: After;
}

/** One open page of somebody who is logged in. */
export interface Seat {
  hear(text: string): void;
  news(news: News): void;
  /** Looks again at everything, for what time alone changes, and says that the line is there. */
  beat(): void;
  leave(): void;
}

interface Sat {
  watched: Watched;
  getUp: () => void;
}

export function seatAt(setup: SeatSetup): Seat {
  const { host, line, presence, after } = setup;
  const topics = new Map<string, Sat>();
  const stale = new Set<Watched>();
  const tell = (told: Told) => line.send(JSON.stringify(told));
  const look = (isSlow: boolean) => async () => {
    if (line.unread() > UNREAD_BYTES_MAX) return;
    for (const one of [...stale].filter((each) => each.isSlow === isSlow)) {
      stale.delete(one);
      const told = await one.look();
      if (told && topics.get(topicKey(one.topic))?.watched === one) tell(told);
    }
  };
  const paces: readonly Paced[] = [
    paced(look(false), TOLD_EVERY_MS, after),
    paced(look(true), COUNTED_EVERY_MS, after),
  ];
  const lookAt = (some: readonly Watched[]) => {
    for (const one of some) {
      stale.add(one);
      paces[Number(one.isSlow)]?.ask();
    }
  };
  const all = () => [...topics.values()].map((sat) => sat.watched);
  const leave = (topic: Topic) => {
    topics.get(topicKey(topic))?.getUp();
    topics.delete(topicKey(topic));
  };
  const watch = (topic: Topic) => {
    const fault = topicFault(setup, topic, topics.size);
    if (fault) return tell({ type: 'refused', topic, problem: error(fault) });
    leave(topic);
    const getUp = 'desk' in topic ? presence.sit(topic.desk) : () => {};
    const one = watched(host, topic);
    topics.set(topicKey(topic), { watched: one, getUp });
    lookAt([one]);
  };
  const acting = actingFor(setup, tell);
  return {
    hear(text) {
      const said = readSaid(text);
      if (!said) return tell({ type: 'refused', problem: error('live.not-understood') });
      if (said.type === 'act') return acting(said);
      if (said.type === 'watch') watch(said.topic);
      else leave(said.topic);
    },
    news: (news) => lookAt(all().filter((one) => one.isConcerned(news))),
    beat() {
      if (line.unread() <= UNREAD_BYTES_MAX) tell({ type: 'beat' });
      lookAt(all());
    },
    leave() {
      for (const { getUp } of topics.values()) getUp();
      topics.clear();
      for (const pace of paces) pace.stop();
    },
  };
}

function topicFault({ host, user }: SeatSetup, topic: Topic, open: number): string | undefined {
  if (!mayWatch(user, topic)) return 'live.not-yours';
  if ('desk' in topic && !Object.hasOwn(host.workspace().agents, topic.desk)) return 'live.no-agent';
  return open >= TOPICS_MAX ? 'live.too-many-topics' : undefined;
}

/** What a page does goes to the disk in the order in which it came; what became of each act is told. */
function actingFor({ host, user }: SeatSetup, tell: (told: Told) => void) {
  let underWay = 0;
  return (said: Extract<Said, { type: 'act' }>): void => {
    const { id, agent, act } = said;
    if (!maySit(user, agent)) return tell({ type: 'refused', id, problem: error('live.not-yours') });
    if (underWay >= ACTS_MAX) return tell({ type: 'later', id, problem: error('live.too-many-acts') });
    underWay += 1;
    host
      .act(agent, act, id)
      .then(
        (receipt) => tell(toldOf(id, receipt)),
        () => tell({ type: 'later', id, problem: error('live.failed') }),
      )
      .finally(() => {
        underWay -= 1;
      });
  };
}

function toldOf(id: string, receipt: Receipt): Told {
  if (receipt.is === 'refused') return { type: 'later', id, problem: receipt.problem };
  return { type: 'done', id, problems: receipt.is === 'accepted' ? receipt.problems : [] };
}
