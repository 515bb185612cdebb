import { type CheckContext, defineNode, type Finding } from '../../runtime/define/node.ts';
import { cannotFail } from '../../runtime/define/tries.ts';
import { note } from '../../runtime/model/contact.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';

/** Says how the contact ended, as agents do. */
export const setDisposition = defineNode({
  type: 'set-disposition',
  version: 1,
  group: 'contact',
  params,
  initial: { disposition: '' },
  ports: () => [
    { id: 'next', kind: 'next', required: true },
    { id: 'error', kind: 'error', required: false },
  ],
  check: ({ disposition }, context) => checkActive(disposition, context),
  never: ({ notes = '' }, port, { canFailToFill }) => cannotFail(port, () => canFailToFill(notes)),
  prepare({ disposition, notes }, link) {
    const { name } = link.disposition(disposition);
    const notesOf = notes === undefined ? undefined : link.template(notes);
    const next = link.go('next');
    return {
      enter(turn) {
        const written = notesOf === undefined ? {} : { notes: notesOf(turn) };
        turn.emit({ id: turn.nextId(), type: 'disposition.set', disposition, ...written });
        note(turn.contact, { disposition });
        turn.why?.({ code: 'set-disposition.set', params: { disposition: name } });
        return next;
      },
    };
  },
  summary: ({ disposition }, { name }) => (disposition ? name('dispositions', disposition) : ''),
  labels,
});

/** One that is no longer chosen must not be given to new contacts. */
function checkActive(disposition: string, { workspace }: CheckContext): Finding[] {
  if (!workspace || !Object.hasOwn(workspace.dispositions, disposition)) return [];
  const { active = true, name = disposition } = workspace.dispositions[disposition] ?? {};
  return active
    ? []
    : [{ code: 'inactive', severity: 'error', field: 'disposition', params: { disposition: name } }];
}
