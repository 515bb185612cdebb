import {
  ArrowDownToLine,
  ArrowRightToLine,
  ArrowUpFromLine,
  ListChecks,
  OctagonPause,
  Play,
  StepForward,
} from 'lucide-react';
import { type Breakpoint, beforeNode, breakpointAt, keyOf, withBreakpoints } from '#src/app/breakpoints.ts';
import type { Command } from '#src/app/command.ts';
import { selectedEdges } from '#src/app/session.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import type { EdgeAt } from '#src/document/edits/insert.ts';
import type { Icon } from '#src/ui/icon.ts';

const FLOW_ROOMS = ['canvas', 'outline'];

/** What of the selection can have a breakpoint: nodes, and ways that are drawn. */
function chosen(studio: Studio): Breakpoint[] {
  const { selection } = studio.session.getState();
  const { nodes = {}, edges = [] } = activeFlow(studio) ?? {};
  const isDrawn = (way: EdgeAt) => edges.some(({ from, port }) => from === way.from && port === way.port);
  return [
    ...selection.nodes.filter((id) => Object.hasOwn(nodes, id)).map(beforeNode),
    ...selectedEdges(selection)
      .filter(isDrawn)
      .map(({ from, port }): Breakpoint => ({ kind: 'way', from, port })),
  ];
}

/** Sets breakpoints on all that is selected; only when all of it has one it takes them away. */
export const toggleBreakpoint: Command = {
  id: 'toggle-breakpoint',
  group: 'simulate',
  words: 'stops.toggle',
  icon: OctagonPause,
  shortcut: 'f9',
  rooms: FLOW_ROOMS,
  when: (studio) => chosen(studio).length > 0,
  run(studio) {
    const { breakpoints, flowId, set } = studio.session.getState();
    const wanted = chosen(studio);
    const now = breakpoints[flowId] ?? [];
    const isSet = (one: Breakpoint) => breakpointAt(breakpoints, flowId, keyOf(one)) !== undefined;
    const keys = wanted.map(keyOf);
    const next = wanted.every(isSet)
      ? now.filter((one) => !keys.includes(keyOf(one)))
      : [...now, ...wanted.filter((one) => !isSet(one))];
    set({ breakpoints: withBreakpoints(breakpoints, flowId, next) });
  },
};

/** The one node that is selected. */
const oneNode = (studio: Studio): string | undefined => {
  const { nodes } = studio.session.getState().selection;
  const [node = ''] = nodes;
  return nodes.length === 1 && Object.hasOwn(activeFlow(studio)?.nodes ?? {}, node) ? node : undefined;
};

/** Goes on as far as the selected node. */
export const runToHere: Command = {
  id: 'run-to-here',
  group: 'simulate',
  words: 'stops.run-to-here',
  icon: ArrowRightToLine,
  when: (studio) => studio.session.getState().stopped !== null && oneNode(studio) !== undefined,
  run(studio) {
    const { stopped, flowId: flow } = studio.session.getState();
    const node = oneNode(studio);
    if (node !== undefined) stopped?.goOn({ flow, node });
  },
};

const clearBreakpoints: Command = {
  id: 'clear-breakpoints',
  group: 'simulate',
  words: 'stops.clear',
  when: ({ session }) => Object.keys(session.getState().breakpoints).length > 0,
  run: ({ session }) => session.getState().set({ breakpoints: {} }),
};

const going = (how: 'on' | 'step' | 'into' | 'out', icon: Icon, shortcut: string): Command => ({
  id: `go-${how}`,
  group: 'simulate',
  words: `stops.go-${how}`,
  icon,
  shortcut,
  rooms: 'all',
  whileTyping: true,
  when({ session }) {
    const { stopped } = session.getState();
    return stopped !== null && (how !== 'out' || stopped.isCalled === true);
  },
  run: ({ session }) => session.getState().stopped?.goOn(how),
});

const showCoverage: Command = {
  id: 'show-coverage',
  group: 'simulate',
  words: 'stops.show-coverage',
  icon: ListChecks,
  when: (studio) => activeFlow(studio) !== undefined,
  run({ session }) {
    const { showsCoverage, set } = session.getState();
    set({ showsCoverage: !showsCoverage });
  },
};

const forgetCoverage: Command = {
  id: 'forget-coverage',
  group: 'simulate',
  words: 'stops.forget-coverage',
  when: ({ session }) => session.getState().coverage.size > 0,
  run: ({ session }) => session.getState().set({ coverage: new Map() }),
};

/** Where the simulator stops, how it goes on, and what it has passed. */
export const simulatorCommands: readonly Command[] = [
  toggleBreakpoint,
  clearBreakpoints,
  going('on', Play, 'mod+f8'),
  going('step', StepForward, 'f10'),
  going('into', ArrowDownToLine, 'mod+f10'),
  going('out', ArrowUpFromLine, 'mod+shift+f10'),
  runToHere,
  showCoverage,
  forgetCoverage,
];
