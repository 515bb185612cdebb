import { useState } from 'react';
import type { DeskAct, TaskView } from '#runtime/index.ts';

/** Which conversation is open, and what was typed in each. */
export interface Open {
  task: TaskView | undefined;
  open: (contact: string) => void;
  /** Opens the first of them as soon as it is on the desk. */
  accept: (contacts: readonly string[]) => void;
  /** The open conversation is the one that was accepted last. */
  isAccepted: boolean;
  draft: string;
  setDraft: (text: string) => void;
}

/** The conversation the agent chose; while there is none of that name, the oldest. */
export function useOpen(tasks: readonly TaskView[], act: (act: DeskAct) => void): Open {
  const [chosen, setChosen] = useState<string | null>(null);
  const [accepted, setAccepted] = useState<string | null>(null);
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const task = tasks.find(({ contact }) => contact === chosen) ?? tasks[0];
  return {
    task,
    open: (contact) => {
      setChosen(contact);
      setAccepted(null);
    },
    accept: (contacts) => {
      const [first] = contacts;
      if (first !== undefined) setChosen(first);
      setAccepted(first ?? null);
      for (const contact of contacts) act({ type: 'offer.accepted', contact });
    },
    isAccepted: task !== undefined && task.contact === accepted,
    draft: task ? (drafts[task.contact] ?? '') : '',
    setDraft: (text) => task && setDrafts((before) => ({ ...before, [task.contact]: text })),
  };
}
