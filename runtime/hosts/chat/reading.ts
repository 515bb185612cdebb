import type { Host } from '../contract/host.ts';
import type { ContactLine } from '../contract/views.ts';
import { LINES_MAX } from './limits.ts';
import { after, linesOf } from './lines.ts';
import type { Line, Seen } from './protocol.ts';
import type { Visitor } from './visitor.ts';

/** How many contacts of a visitor are looked through for the one they saw last. */
const CONTACTS_MAX = 200;

export type Conversations = Pick<Host, 'conversation' | 'contacts' | 'history'>;

/**
 * What a visitor has not seen. Of who has seen nothing: the end of the latest contact. Of who saw a contact that is no longer the
 * latest: the rest of it, and those that followed. Of who looked when there was none: all of them.
 */
export async function unseenBy(
  host: Conversations,
  visitor: Visitor,
  seen: Seen | undefined,
): Promise<readonly Line[]> {
  const latest = await host.conversation(visitor.pointOfContact, visitor.address);
  if (!latest) return [];
  if (!seen) return linesOf(latest, visitor).slice(-LINES_MAX);
  if (seen.contact === latest.contact) return after(linesOf(latest, visitor), seen);
  const lines: Line[] = [];
  for (const id of await contactsFrom(host, visitor, seen.contact)) {
    const history = id === latest.contact ? latest : await host.history(id);
    if (history) lines.push(...after(linesOf(history, visitor), seen));
  }
  return lines.length > 0 ? lines : linesOf(latest, visitor);
}

/** The visitor's own contacts from one on, in order. Of a contact that is none of theirs: none. */
async function contactsFrom(host: Conversations, visitor: Visitor, contact: string): Promise<string[]> {
  const found = await host.contacts({ customer: visitor.address, limit: CONTACTS_MAX });
  const own = found
    .filter(({ pointOfContact }) => pointOfContact === visitor.pointOfContact)
    .sort(byBeginning);
  const from = contact === '' ? 0 : own.findIndex(({ id }) => id === contact);
  return from < 0 ? [] : own.slice(from).map(({ id }) => id);
}

const byBeginning = (a: ContactLine, b: ContactLine): number =>
  a.startedAt - b.startedAt || a.id.localeCompare(b.id, 'en', { numeric: true });
