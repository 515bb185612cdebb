import type { Draft } from '../draft.ts';
import type { Due } from '../state.ts';
import { unanswered } from './offer.ts';
import { fallBack } from './queueing.ts';
import { replyOverdue } from './replies.ts';
import { customerSilent } from './silence.ts';
import { wrapUpOver } from './wrap-up.ts';

/** What is due happens. What was cancelled is not on the agenda, so all of it counts. */
export function happen(draft: Draft, { what, contact, agent }: Due): void {
  switch (what) {
    case 'offer':
      return unanswered(draft, contact, agent);
    case 'wrap-up':
      return wrapUpOver(draft, contact, agent);
    case 'fallback':
      return fallBack(draft, contact);
    case 'reply':
      return replyOverdue(draft, contact, agent);
    case 'customer':
      return customerSilent(draft, contact, agent);
  }
}
