import type { Link } from '../../runtime/define/link.ts';
import { fail, type Outcome, type Step, type Turn } from '../../runtime/define/step.ts';
import { note, recordOf } from '../../runtime/model/contact.ts';
import { TAG_MAX } from './params.ts';

/** Tells only what changes: a tag that is there already, or was never there, is passed over. */
export function prepareTag({ add, remove }: { add: string[]; remove: string[] }, link: Link): Step {
  const addOf = prepareTags(add, link);
  const removeOf = prepareTags(remove, link);
  const next = link.go('next');
  return {
    enter(turn) {
      const added = addOf(turn);
      const removed = removeOf(turn);
      const unfit = unfitAmong([...added, ...removed]);
      if (unfit) return unfit;
      change(turn, added, removed);
      return next;
    },
  };
}

/** Each tag once, without the spaces around it. */
function prepareTags(tags: readonly string[], link: Link): (turn: Turn) => string[] {
  const renders = tags.map((one) => link.template(one));
  return (turn) => [...new Set(renders.map((render) => render(turn).trim()))];
}

function unfitAmong(tags: readonly string[]): Outcome | undefined {
  if (tags.includes('')) return fail('tag.empty');
  const long = tags.find((one) => one.length > TAG_MAX);
  return long === undefined ? undefined : fail('tag.too-long', { tag: long, max: TAG_MAX });
}

function change(turn: Turn, added: readonly string[], removed: readonly string[]): void {
  const { contact } = turn;
  const before = recordOf(contact).tags;
  const add = added.filter((one) => !before.includes(one));
  const remove = removed.filter((one) => before.includes(one));
  if (add.length > 0 || remove.length > 0) {
    note(contact, { tags: [...before.filter((one) => !remove.includes(one)), ...add] });
    turn.emit({ id: turn.nextId(), type: 'tags.change', add, remove });
  }
  turn.why?.({ code: 'tag.changed', params: { added: listed(add), removed: listed(remove) } });
}

const listed = (tags: readonly string[]): string => tags.join(', ') || '–';
