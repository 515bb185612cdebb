import type { TaskView } from '#runtime/index.ts';

/** How a conversation ended, as far as it is filled in. */
export interface Outcome {
  disposition: string | null;
  notes: string;
}

export const outcomeOf = ({ disposition }: TaskView): Outcome => ({
  disposition: disposition.chosen,
  notes: disposition.notes,
});

/** Notes as an act says them: those that were there are said even when they were emptied. */
export const notesOf = ({ notes }: Outcome, { disposition }: TaskView): { notes?: string } =>
  notes.trim() === '' && disposition.notes === '' ? {} : { notes: notes.trim() };

/** What an act says of an outcome that may lack a disposition. */
export const saidOf = (outcome: Outcome, task: TaskView): { disposition?: string; notes?: string } => ({
  ...(outcome.disposition === null ? {} : { disposition: outcome.disposition }),
  ...notesOf(outcome, task),
});
