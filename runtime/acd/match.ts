import { SECOND } from '../model/instant.ts';
import type { Alternative, Reason } from '../model/trace.ts';
import { bestFor, type Field, fieldFor, strategyFor } from './candidates.ts';
import type { Draft } from './draft.ts';
import { type Head, nextFor, priorityAt } from './heads.ts';
import { deliver } from './moves/deliver.ts';
import type { Routed } from './state.ts';
import type { Candidate } from './strategies/strategy.ts';

/**
 * Matches whoever was left looking, the most urgent contact first: each goes to its best agent. Contacts that began to
 * wait look for agents, agents who have got room for contacts; both may be at once.
 */
export function match(draft: Draft): void {
  const { seeking, idle } = draft;
  let sorted = 0;
  while (seeking.length > 0 || idle.length > 0) {
    if (seeking.length > sorted && seeking.length > 1) seeking.sort((a, b) => rank(draft, a, b));
    sorted = seeking.length;
    const head = nextOf(draft, idle);
    const contact = seeking[0];
    if (head && (contact === undefined || isAhead(draft, head, contact))) give(draft, head);
    else if (contact !== undefined) {
      seeking.shift();
      sorted--;
      matchContact(draft, contact);
    }
  }
}

/** Negative when a contact is to go before another. */
function rank(draft: Draft, one: string, other: string): number {
  const a = draft.contact(one);
  const b = draft.contact(other);
  if (!a || !b) return 0;
  return urgency(draft, b) - urgency(draft, a) || a.since - b.since || a.order - b.order;
}

const urgency = ({ now }: Draft, { rule, since }: Routed): number => priorityAt(rule, since, now);

const isAhead = (draft: Draft, { queue: { head } }: Head, contact: string): boolean =>
  head.contact !== contact && rank(draft, head.contact, contact) < 0;

/** The most urgent that agents who have got room could have next; for whom nobody waits looks no longer. */
function nextOf(draft: Draft, idle: string[]): Head | undefined {
  let next: Head | undefined;
  for (let at = idle.length - 1; at >= 0; at--) {
    const head = nextFor(draft, idle[at]!);
    if (!head) drop(idle, at);
    else if (!next || rank(draft, head.queue.head.contact, next.queue.head.contact) < 0) next = head;
  }
  return next;
}

function drop(list: string[], at: number): void {
  if (at === list.length - 1) list.pop();
  else list.splice(at, 1);
}

/** To the agent who has got room, or to the best of all who have. */
function give(draft: Draft, head: Head): void {
  const { contact } = head.queue.head;
  const routed = draft.contact(contact);
  const agent = (routed && bestFor(draft, routed)?.agent) ?? head.agent;
  if (draft.sink) explainNext(draft, agent, head);
  deliver(draft, contact, agent);
}

/** The best agent for a contact that waits, if one has room. */
function matchContact(draft: Draft, contact: string): void {
  const routed = draft.contact(contact);
  if (routed?.place !== 'waiting') return;
  const best = bestFor(draft, routed);
  if (draft.sink) explain(draft, contact, routed, best);
  if (best) deliver(draft, contact, best.agent);
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

function explainNext(draft: Draft, agent: string, { queue, priority }: Head): void {
  const { contact, since } = queue.head;
  const waited = Math.round((draft.now - since) / SECOND);
  const shown = Math.round(priority * 100) / 100;
  const { skill } = queue.rule;
  draft.why(contact, 'acd.next-in-line', { agent, skill, waited, priority: shown });
}
