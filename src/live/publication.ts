import { diffFlows, type FlowChange } from '#runtime/diff.ts';
import { type Flow, hasErrors, type Problem, readScript } from '#runtime/index.ts';
import type { PublishedRevision } from '#runtime/live.ts';
import { drawnAs } from '#src/document/drawn.ts';
import { type Answer, ask, tell } from './api.ts';

/** What the host says of a flow that is to run on it. */
export interface Proposal {
  /** Of the flow, on this host. */
  problems: readonly Problem[];
  /** What would run; absent when something is in the way. */
  script?: string;
  revision?: string;
  /** What most new contacts begin with now, as the flow would be drawn; absent: nothing runs yet. */
  live?: { of: PublishedRevision; flow: Flow };
  /** What the contacts that begin would find otherwise. */
  changes: readonly FlowChange[];
}

interface CheckedHere {
  problems: readonly Problem[];
  script?: string;
}

/** Asks the host about a flow; problems are those of asking. */
export async function propose(flow: Flow): Promise<Answer<Proposal>> {
  const [checked, known] = await Promise.all([
    tell<CheckedHere>('check', { flow }),
    ask<{ revisions: readonly PublishedRevision[] }>('revisions'),
  ]);
  if (!checked.value) return checked;
  if (!known.value) return known;
  const of = liveOf(known.value.revisions, flow.id);
  const live = of && (await drawnFrom(of, flow));
  const { problems, script } = checked.value;
  const revision = script === undefined ? undefined : readScript(script).value?.revision;
  return {
    value: {
      problems,
      ...(script !== undefined && !hasErrors(problems) ? { script } : {}),
      ...(revision === undefined ? {} : { revision }),
      ...(of && live ? { live: { of, flow: live } } : {}),
      changes: live ? diffFlows(live, flow).filter(({ layout }) => !layout) : [],
    },
  };
}

/** The one that most new contacts begin with; of two that have as many, the later. */
export const liveOf = (
  revisions: readonly PublishedRevision[],
  script: string,
): PublishedRevision | undefined =>
  revisions
    .filter((one) => one.script === script && one.state === 'live')
    .toSorted((a, b) => b.share - a.share || b.publishedAt - a.publishedAt)[0];

async function drawnFrom({ script, revision }: PublishedRevision, open: Flow): Promise<Flow | undefined> {
  const { value } = await ask<{ script: string }>(`revisions/${script}/${revision}`);
  const read = value && readScript(value.script).value;
  return read && { ...drawnAs(read, open), id: open.id };
}

/** Has the host run a script, for so many of a hundred new contacts. */
export const publish = (script: string, share: number): Promise<Answer<{ problems: readonly Problem[] }>> =>
  tell('publications', { script, share });
