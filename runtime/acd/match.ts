import { SECOND } from '../model/instant.ts';
import type { Alternative, Reason } from '../model/trace.ts';
import { bestFor, type Field, fieldFor, strategyFor } from './candidates.ts';
import type { Draft } from './draft.ts';
import { type Head, nextFor, priorityAt } from './heads.ts';
import { deliver } from './moves/deliver.ts';
import type { Routed } from './state.ts';
import type { Candidate } from './strategies/strategy.ts';

/** Matches whoever was left looking: first the contacts, the most urgent first, then the agents. */
export function match(draft: Draft): void {
  const seeking: string[] = [];
  const idle: string[] = [];
  for (;;) {
    gather(draft, seeking, idle);
    const contact = seeking[0];
    const agent = idle[0];
    if (contact !== undefined) {
      if (matchContact(draft, contact, idle)) seeking.shift();
    } else if (agent !== undefined) {
      if (!takeNext(draft, agent, idle)) idle.shift();
    } else return;
  }
}

/** Adds who began to look since the last time. */
function gather(draft: Draft, seeking: string[], idle: string[]): void {
  const before = seeking.length;
  for (let one = draft.takeSeeking(); one !== undefined; one = draft.takeSeeking()) seeking.push(one);
  for (let one = draft.takeIdle(); one !== undefined; one = draft.takeIdle())
    if (!idle.includes(one)) idle.push(one);
  if (seeking.length > before && seeking.length > 1) seeking.sort((a, b) => rank(draft, a, b));
}

/** Negative when a contact is to go before another. */
function rank(draft: Draft, one: string, other: string): number {
  const a = draft.contact(one);
  const b = draft.contact(other);
  if (!a || !b) return 0;
  const priority = ({ rule, since }: Routed) => priorityAt(rule, since, draft.now);
  return priority(b) - priority(a) || a.since - b.since || a.order - b.order;
}

/**
 * The best agent for a contact that waits, if one has room; answers whether the contact was looked after. An agent who
 * has just got room takes whoever is to go first, which may be another.
 */
function matchContact(draft: Draft, contact: string, idle: readonly string[]): boolean {
  const routed = draft.contact(contact);
  if (routed?.place !== 'waiting') return true;
  const best = bestFor(draft, routed);
  const head = best && idle.includes(best.agent) ? nextFor(draft, best.agent) : undefined;
  if (best && head && head.waiting.contact !== contact) {
    give(draft, best.agent, head);
    return false;
  }
  if (draft.sink) explain(draft, contact, routed, best);
  if (best) deliver(draft, contact, best.agent);
  return true;
}

function explain(draft: Draft, contact: string, routed: Routed, best: Candidate | undefined): void {
  const { floor, now } = draft;
  const { rule, lock } = routed;
  const { skill } = rule;
  const field = fieldFor(floor, (agent) => draft.agent(agent), routed);
  const strategy = strategyFor(floor, routed);
  const said = best
    ? best.agent === lock?.agent
      ? { code: 'acd.matched-preferred', params: { agent: best.agent } }
      : best.agent === rule.agent
        ? { code: 'acd.matched-asked', params: { agent: best.agent } }
        : strategy.because(best, now)
    : lock
      ? { code: 'acd.waits-for-agent', params: { agent: lock.agent, until: lock.until } }
      : { code: 'acd.waits', params: {} };
  const others = alternativesOf(field, best, (one) => strategy.lower(one, now));
  draft.why(contact, said.code, { ...said.params, skill }, others);
}

const alternativesOf = (
  { ranked, excluded }: Field,
  best: Candidate | undefined,
  lower: (other: Candidate) => Reason,
): Alternative[] => [
  ...ranked
    .filter(({ agent }) => agent !== best?.agent)
    .map((one) => ({ name: one.agent, reason: lower(one) })),
  ...excluded.map(({ agent, reason }) => ({ name: agent, reason })),
];

/**
 * An agent has room: the best waiting contact goes to them, or to the best of all who have just got room. Answers whether
 * there was one.
 */
function takeNext(draft: Draft, agent: string, idle: readonly string[]): boolean {
  const head = nextFor(draft, agent);
  if (!head) return false;
  const routed = idle.length > 1 ? draft.contact(head.waiting.contact) : undefined;
  give(draft, (routed && bestFor(draft, routed)?.agent) ?? agent, head);
  return true;
}

function give(draft: Draft, agent: string, head: Head): void {
  if (draft.sink) explainNext(draft, agent, head);
  deliver(draft, head.waiting.contact, agent);
}

function explainNext(draft: Draft, agent: string, { waiting, queue, priority }: Head): void {
  const waited = Math.round((draft.now - waiting.since) / SECOND);
  const shown = Math.round(priority * 100) / 100;
  const { skill } = queue.rule;
  draft.why(waiting.contact, 'acd.next-in-line', { agent, skill, waited, priority: shown });
}
