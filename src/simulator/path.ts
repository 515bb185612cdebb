import type { Contact, PlayRecord } from '#runtime/index.ts';
import type { Played } from '#src/app/session.ts';

/** The way of one contact through the flow, for the canvas to light. */
export function pathOf(records: readonly PlayRecord[], contact: Contact | undefined): Played | null {
  if (!contact) return null;
  const nodes: string[] = [];
  const edges = new Set<string>();
  for (const record of records) {
    if (record.kind !== 'trace' || record.entry.contact !== contact.id) continue;
    const { step, port } = record.entry;
    if (step === undefined) continue;
    // A step that waits is told of again when it goes on: that is one visit.
    if (nodes.at(-1) !== step) nodes.push(step);
    if (port !== undefined) edges.add(`${step} ${port}`);
  }
  return { nodes, edges, waitingAt: contact.step };
}
