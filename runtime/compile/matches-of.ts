import type { Barred, Sought } from '../acd/eligible.ts';
import { SECOND } from '../model/instant.ts';
import type { Course } from './course.ts';
import { followerIn, type Wait } from './routes/follow.ts';
import { keyOf } from './routes/passages.ts';
import type { Waiting } from './routes/waiting.ts';

/** Who may take a contact from a moment on that it still waits, whoever is at work: agents by id. */
export interface StageMatches {
  /** Since it came to the node. */
  seconds: number;
  /** The node that changes what it waits for. */
  node: string;
  agents: readonly string[];
  barred: readonly Barred[];
}

/** One way of waiting at a node, the same on these channels. */
export interface RouteMatches {
  skill: string;
  channels: readonly string[];
  stages: readonly StageMatches[];
}

/** Steps of a wait that are told, those of nodes behind included. */
const STAGES_MAX = 12;

/** Who may ever take a contact that waits at a node, at once and as it waits longer; empty where none does. */
export function matchesIn(course: Course, node: string): RouteMatches[] {
  if (!course.waiting) return [];
  // How much is followed is counted: what is asked here takes nothing from the rules.
  const waiting = { ...course.waiting, follower: followerIn(course.byId, course) };
  const found = new Map<string, RouteMatches & { channels: string[] }>();
  for (const wait of waiting.waits.get(node) ?? []) {
    // What follows in the same way of waiting is told with its first stage.
    if (wait.stage !== wait.passage.waits[0]?.stage) continue;
    const begins = wait.before ?? wait.sought;
    const stages = stagesOf(wait, waiting);
    const key = JSON.stringify([begins.rule.skill, stages.map(({ seconds, agents }) => [seconds, agents])]);
    const same = found.get(key);
    if (!same) found.set(key, { skill: begins.rule.skill, channels: [begins.channel], stages });
    else if (!same.channels.includes(begins.channel)) same.channels.push(begins.channel);
  }
  return [...found.values()];
}

function stagesOf(wait: Wait, { takers, follower }: Waiting): StageMatches[] {
  const { before, stage, sought, node } = wait;
  const seen = new Set<string>();
  const stages: StageMatches[] = [];
  const tell = (seconds: number, id: string, asked: Sought) => {
    if (seen.has(keyOf(asked)) || stages.length >= STAGES_MAX) return;
    seen.add(keyOf(asked));
    stages.push({ seconds, node: id, ...takers(asked) });
  };
  if (before) tell(0, node.id, before);
  tell(stage.after, node.id, sought);
  for (const later of follower.laterThan(wait)) {
    tell(stage.after + later.at / SECOND, later.node.id, later.sought);
    if (stages.length >= STAGES_MAX) break;
  }
  return stages;
}
