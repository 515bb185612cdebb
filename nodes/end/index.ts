import { defineNode } from '../../runtime/define/node.ts';
import { END, type Turn } from '../../runtime/define/step.ts';
import { labels } from './labels.ts';
import { type Outcome, params } from './params.ts';

/** Ends the script. Closes only a contact that neither an agent nor a queue has: those stay with who has them. */
export const end = defineNode({
  type: 'end',
  version: 1,
  group: 'end',
  params,
  initial: { close: true },
  ports: () => [],
  prepare: ({ close }) => ({
    enter(turn) {
      const outcome = finish(turn, close);
      turn.why?.({ code: `end.${outcome}`, params: {} });
      return END;
    },
  }),
  summary: ({ close = true }, { language }) => labels[language].says[close ? 'closes' : 'hands-over'],
  labels,
});

function finish(turn: Turn, close: boolean): Outcome {
  if (turn.contact.status !== 'open') return 'kept';
  if (!close) return 'handed-over';
  turn.emit({ id: turn.nextId(), type: 'contact.close' });
  turn.contact.status = 'closed';
  return 'closed';
}
