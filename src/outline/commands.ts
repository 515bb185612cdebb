import { Cable, ListTree, PencilLine, Plus, TriangleAlert } from 'lucide-react';
import type { Command } from '#src/app/command.ts';
import { isInRoom } from '#src/app/focus.ts';
import { backToCanvas, checkedFlow, type Studio } from '#src/app/studio.ts';
import type { OutlineRow } from './row.ts';
import { type Asking, isTyping, outlineRoom } from './state.ts';

/** The part of the shell that the lines are, and the same while what they stand for cannot be deleted. */
export const OUTLINE = 'outline';
export const OUTLINE_PART = 'outline-part';
const HERE = [OUTLINE, OUTLINE_PART];

const isHere = () => HERE.some(isInRoom);
const rowOf = (studio: Studio): OutlineRow | undefined => outlineRoom(studio).getState().offer?.row();
const isReady = (studio: Studio) =>
  outlineRoom(studio).getState().offer !== null && !isTyping(outlineRoom(studio).getState());
const ask = (studio: Studio, asking: Asking) => outlineRoom(studio).getState().set({ asking });

/** Goes to the outline, or from there back to the canvas; the same is selected in both. */
const show: Command = {
  id: 'outline-show',
  group: 'go',
  words: 'outline.show',
  icon: ListTree,
  shortcut: 'mod+shift+o o',
  rooms: ['canvas', ...HERE],
  when: (studio) => !isHere() || !isTyping(outlineRoom(studio).getState()),
  run(studio) {
    const { drawer, set } = studio.session.getState();
    if (isHere()) return backToCanvas(studio);
    const { offer, set: keep } = outlineRoom(studio).getState();
    if (offer) return offer.focus();
    keep({ isWanted: true });
    set({ place: 'flows', drawer: { ...drawer, tab: 'outline' } });
  },
};

/** A new node behind the line, wired to it. */
const add: Command = {
  id: 'outline-add',
  group: 'nodes',
  words: 'outline.add',
  icon: Plus,
  shortcut: 'a insert',
  rooms: HERE,
  when: isReady,
  run(studio) {
    const row = rowOf(studio);
    const port = row?.port ? { port: row.port } : {};
    ask(studio, { what: 'type', after: row?.node ? { node: row.node, ...port } : null });
  },
};

const isOfNode = (studio: Studio) => isReady(studio) && Boolean(rowOf(studio)?.node);

const connect: Command = {
  id: 'outline-connect',
  group: 'nodes',
  words: 'outline.connect',
  icon: Cable,
  shortcut: 'c',
  rooms: HERE,
  when: isOfNode,
  run(studio) {
    const { node = '', port } = rowOf(studio) ?? {};
    ask(studio, port ? { what: 'target', node, port } : { what: 'port', node });
  },
};

const rename: Command = {
  id: 'outline-rename',
  group: 'nodes',
  words: 'outline.rename',
  icon: PencilLine,
  shortcut: 'f2',
  rooms: HERE,
  when: (studio) => isReady(studio) && rowOf(studio)?.kind === 'node',
  run: (studio) => ask(studio, { what: 'title', node: rowOf(studio)?.node ?? '' }),
};

const problemGoer = (id: string, step: 1 | -1, shortcut: string): Command => ({
  id,
  group: 'go',
  words: `outline.${id}`,
  icon: TriangleAlert,
  shortcut,
  rooms: ['canvas', ...HERE],
  when: (studio) =>
    (checkedFlow(studio)?.problems.length ?? 0) > 0 &&
    !(isHere() && isTyping(outlineRoom(studio).getState())),
  run(studio) {
    const { offer } = outlineRoom(studio).getState();
    if (offer && isHere()) offer.goToProblem(step);
    else selectProblem(studio, step);
  },
});

/** On the canvas: the next node with a problem, in the order of the list of problems. */
function selectProblem(studio: Studio, step: 1 | -1): void {
  const { selection, select, surface } = studio.session.getState();
  const places = checkedFlow(studio)?.problems.flatMap(({ where }) => where.node ?? []) ?? [];
  const nodes = [...new Set(places)];
  const at = nodes.indexOf(selection.nodes[0] ?? '');
  const next = nodes.at(at < 0 && step < 0 ? -1 : (at + step) % nodes.length);
  if (next === undefined) return;
  select([next]);
  surface?.focus(next);
}

const nextProblem = problemGoer('next-problem', 1, 'f8');
const previousProblem = problemGoer('previous-problem', -1, 'shift+f8');

/** What the menu of a line offers. */
export const ofRow: readonly Command[] = [add, connect, rename];

export const outlineCommands: readonly Command[] = [show, ...ofRow, nextProblem, previousProblem];
