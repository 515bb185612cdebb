import type { DeskIcon, TaskView } from '#runtime/index.ts';

/** What the overview divides conversations by: a channel's icon, or a session over several channels. */
export type Lot = DeskIcon | 'session';

/** Always in this order, so that each is where it was. */
const ORDER: readonly Lot[] = [
  ...(['voice', 'chat', 'messaging', 'sms', 'email'] as const),
  ...(['task', 'recording', 'session'] as const),
];

/** Whether a conversation is one of several with the same customer, over several channels. */
const isOfSession = ({ siblings }: TaskView): boolean => siblings.length > 0;

/** The conversations of a lot. */
export const tasksIn = (tasks: readonly TaskView[], lot: Lot): TaskView[] =>
  tasks.filter((task) => (lot === 'session' ? isOfSession(task) : task.icon === lot));

/** What there is to look at: each lot that has a conversation, and how many; of sessions how many there are. */
export function lotsOf(tasks: readonly TaskView[]): { lot: Lot; count: number }[] {
  return ORDER.flatMap((lot) => {
    const found = tasksIn(tasks, lot);
    const count = lot === 'session' ? new Set(found.map(({ session }) => session)).size : found.length;
    return count > 0 ? [{ lot, count }] : [];
  });
}

/** Since when the customer waits for an answer: their first message after the agent's last; null when they do not. */
export function waitingSince({ lines, phase }: TaskView): number | null {
  if (phase === 'wrap-up') return null;
  const answered = lines.findLastIndex(({ from }) => from === 'agent');
  return lines.slice(answered + 1).find(({ from }) => from === 'customer')?.at ?? null;
}

/** Whether something that was promised is past its time and not done. */
export const isLate = ({ sla }: TaskView): boolean =>
  [sla?.firstResponse, sla?.solution].some((clock) => clock?.breached === true);
