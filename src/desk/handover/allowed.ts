import type { TaskView } from '#runtime/index.ts';

/** What an agent can do with a conversation now. */
export interface Allowed {
  handOver: boolean;
  /** How a conference is over for this agent: its owner ends it, who was asked in leaves it. */
  conference: 'end' | 'leave' | null;
  elevate: boolean;
  pause: 'hold' | 'resume' | null;
  status: boolean;
  /** “Closed” among the statuses: it is the end of the conversation. */
  close: boolean;
  disposition: boolean;
  end: boolean;
}

const NOTHING: Allowed = {
  handOver: false,
  conference: null,
  elevate: false,
  pause: null,
  status: false,
  close: false,
  disposition: false,
  end: false,
};

/** What cannot be done is not shown, so this is what the toolbar has. */
export function allowedOf(task: TaskView): Allowed {
  const { phase, role, conference, may } = task;
  if (role === 'consulted') return { ...NOTHING, conference: 'leave' };
  if (phase === 'wrap-up') return { ...NOTHING, status: true, close: may.close };
  // Whoever may not close otherwise would be stuck with it.
  if (task.halted) return { ...NOTHING, end: true };
  const isFree = conference === null && task.transfer === null;
  const isHere = phase === 'active' || phase === 'on-hold';
  return {
    handOver: may.transfer && isFree && isHere,
    conference: conference?.state === 'joined' ? 'end' : null,
    elevate: task.elevations.length > 0 && isHere,
    pause: phase === 'active' ? 'hold' : phase === 'on-hold' ? 'resume' : null,
    status: true,
    close: may.close,
    disposition: task.disposition.required || task.disposition.choices.length > 0,
    end: may.close,
  };
}
