import type { Draft } from '../draft.ts';
import type { Due, Task } from '../state.ts';

/** Whatever was due of a contact on a desk no longer is. */
export function stopClocks(draft: Draft, agent: string, task: Task): void {
  const { contact } = task;
  const cancel = (what: Due['what'], at: number | null) => draft.cancel(at, { what, contact, agent });
  cancel('offer', task.offer?.until ?? null);
  cancel('wrap-up', task.until);
  cancel('reply', task.replyDue);
  cancel('customer', task.customerDue);
}

/** Of a task whose clocks were stopped. */
export const STILL = { offer: null, until: null, replyDue: null, customerDue: null } as const;
