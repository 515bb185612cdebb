import { defineNode, type Port } from '../../runtime/define/node.ts';
import { END, type Turn } from '../../runtime/define/step.ts';
import { note } from '../../runtime/model/contact.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';

const NEXT: Port = { id: 'next', kind: 'next', required: true };

/** Says where the case stands. Closing it closes the contact, whoever has it, and ends the script. */
export const setStatus = defineNode({
  type: 'set-status',
  version: 1,
  group: 'contact',
  params,
  initial: { status: 'pending' },
  ports: ({ status }) => (status === 'closed' ? [] : [NEXT]),
  prepare({ status }, link) {
    const next = link.go('next');
    return {
      enter(turn) {
        turn.emit({ id: turn.nextId(), type: 'status.set', status });
        note(turn.contact, { status });
        turn.why?.({
          code: status === 'closed' ? 'set-status.closed' : 'set-status.set',
          params: { status },
        });
        if (status !== 'closed') return next;
        close(turn);
        return END;
      },
    };
  },
  summary: ({ status }, { language }) => (status && labels[language].fields.status.options?.[status]) || '',
  labels,
});

/** Nobody waits any longer for a contact that is closed. */
function close(turn: Turn): void {
  const { contact } = turn;
  if (contact.status === 'queued') turn.emit({ id: turn.nextId(), type: 'contact.unqueue' });
  turn.emit({ id: turn.nextId(), type: 'contact.close' });
  contact.status = 'closed';
}
