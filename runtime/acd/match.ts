import { SECOND } from '../model/instant.ts';
import type { Alternative, Reason } from '../model/trace.ts';
import { bestFor, type Field, fieldFor, strategyFor } from './candidates.ts';
import type { Draft } from './draft.ts';
import { type Head, nextFor } from './heads.ts';
import { deliver } from './moves/deliver.ts';
import type { Routed } from './state.ts';
import type { Candidate } from './strategies/strategy.ts';

/** Matches whoever was left looking: first the contacts, each with the best agent, then the agents. */
export function match(draft: Draft): void {
  for (;;) {
    const contact = draft.takeSeeking();
    const agent = contact === undefined ? draft.takeIdle() : undefined;
    if (contact !== undefined) matchContact(draft, contact);
    else if (agent !== undefined) matchAgent(draft, agent);
    else return;
  }
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

/** An agent has room: the best waiting contacts, until the agent is full or none is left. */
function matchAgent(draft: Draft, agent: string): void {
  for (let head = nextFor(draft, agent); head; head = nextFor(draft, agent)) {
    if (draft.sink) explainNext(draft, agent, head);
    deliver(draft, head.waiting.contact, agent);
  }
}

function explainNext(draft: Draft, agent: string, { waiting, queue, priority }: Head): void {
  const waited = Math.round((draft.now - waiting.since) / SECOND);
  const shown = Math.round(priority * 100) / 100;
  const { skill } = queue.rule;
  draft.why(waiting.contact, 'acd.next-in-line', { agent, skill, waited, priority: shown });
}
