import type { Effect, OutMessage, Workspace } from '#runtime/index.ts';

/** What effects are about, in the order in which they are listed. */
export const LEDGER_KINDS = ['message', 'page', 'request', 'data', 'queue'] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** Absent: a matter of the simulation's own, such as a clock. */
const KINDS: Readonly<Partial<Record<Effect['type'], LedgerKind | null>>> = {
  'message.send': 'message',
  'agent.popurl': 'page',
  'agent.page': 'page',
  'http.request': 'request',
  'signal.send': 'request',
  'customer.update': 'data',
  'consent.record': 'data',
  'tags.change': 'data',
  'disposition.set': 'data',
  'status.set': 'data',
  'timer.set': null,
  'timer.cancel': null,
  'queue.query': null,
  'master.renew': null,
  'session.complete': null,
};

/** What an effect is about; whatever is not listed concerns the queue and the agents. */
export const kindOf = ({ type }: Pick<Effect, 'type'>): LedgerKind | null => {
  const kind = KINDS[type];
  return kind === undefined ? 'queue' : kind;
};

/** The category that a template is paid by; undefined where the workspace does not know it. */
export function categoryOf(
  message: OutMessage,
  { templates }: Pick<Workspace, 'templates'>,
): string | undefined {
  if (message.kind !== 'template') return undefined;
  return Object.values(templates).find(({ name }) => name === message.name)?.category;
}
