import type { Changed, Step } from './change.ts';

/** Where a change is, such as `nodes.ask.params.buttons.#b1.title`: one word for one place. */
export function placeOf(change: Changed): string {
  switch (change.kind) {
    case 'flow':
      return change.part;
    case 'variable':
      return joined('variables', change.name);
    case 'node':
      return joined('nodes', change.node);
    case 'id':
    case 'type':
    case 'title':
    case 'position':
      return joined('nodes', change.node, change.kind);
    case 'field':
      return joined('nodes', change.node, 'params', ...change.path);
    case 'item':
      return joined('nodes', change.node, 'params', ...change.path, { item: change.item });
    case 'edge':
      return joined('edges', change.node, change.port);
    case 'note':
      return joined('notes', change.note);
    case 'note-part':
      return joined('notes', change.note, change.part);
    case 'group':
      return joined('groups', change.group);
    case 'group-part':
      return joined('groups', change.group, change.part);
    case 'member':
      return joined('groups', change.group, 'nodes', change.node);
  }
}

const MARKS = '~.#';

const escaped = (key: string): string => key.replace(/[~.#]/g, (mark) => `~${MARKS.indexOf(mark)}`);

const joined = (...steps: readonly Step[]): string =>
  steps
    .map((step) => (typeof step === 'object' ? `#${escaped(step.item)}` : escaped(String(step))))
    .join('.');
