import { randomUUID } from 'node:crypto';
import type { Host } from '../contract/host.ts';
import type { After } from './pace.ts';

/** How long an agent may be without any page before they are offline, in ms: a page that loads again is no absence. */
export const ABSENT_MS = 60_000;

/** Who sits at which desk, in however many pages. */
export interface Presence {
  /** Answers how to get up; once is enough. */
  sit(agent: string): () => void;
  /** Everybody who is at work and has no page, such as after the host was started. */
  lookAround(): Promise<void>;
  stop(): void;
}

/** Whoever has left their last page for `ABSENT_MS` is offline, with all that they had given back, rather than not answering. */
export function presenceAt(host: Host, after: After): Presence {
  const pages = new Map<string, number>();
  const leaving = new Map<string, () => void>();
  const stay = (agent: string) => {
    leaving.get(agent)?.();
    leaving.delete(agent);
  };
  let isOver = false;
  const leave = (agent: string) => {
    stay(agent);
    if (isOver) return;
    leaving.set(
      agent,
      after(ABSENT_MS, () => {
        leaving.delete(agent);
        goOffline(host, agent).catch(() => leave(agent));
      }),
    );
  };
  return {
    sit(agent) {
      stay(agent);
      pages.set(agent, (pages.get(agent) ?? 0) + 1);
      let isThere = true;
      return () => {
        if (!isThere) return;
        isThere = false;
        const left = (pages.get(agent) ?? 1) - 1;
        pages.set(agent, left);
        if (left === 0) leave(agent);
      };
    },
    async lookAround() {
      const { agents } = await host.floor();
      for (const { id, state } of agents)
        if (state !== 'offline' && (pages.get(id) ?? 0) === 0 && !leaving.has(id)) leave(id);
    },
    stop() {
      isOver = true;
      for (const agent of [...leaving.keys()]) stay(agent);
    },
  };
}

/** @throws when the host would not take it now. */
async function goOffline(host: Host, agent: string): Promise<void> {
  const { agents } = await host.floor();
  const state = agents.find(({ id }) => id === agent)?.state;
  if (state === undefined || state === 'offline') return;
  const act = { type: 'agent.state.changed', state: 'offline' } as const;
  const receipt = await host.act(agent, act, `absent ${randomUUID()}`);
  if (receipt.is === 'refused') throw new Error(receipt.problem.code);
}
