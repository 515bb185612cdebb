import { ListChecks, OctagonPause, Play, StepForward } from 'lucide-react';
import type { Command } from '#src/app/command.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';

const FLOW_ROOMS = ['canvas', 'outline'];

/** The selected nodes, and those of the flow with a breakpoint. */
function marked(studio: Studio): { chosen: readonly string[]; now: readonly string[] } {
  const { selection, breakpoints, flowId } = studio.session.getState();
  const nodes = activeFlow(studio)?.nodes ?? {};
  const isThere = (id: string) => Object.hasOwn(nodes, id);
  return { chosen: selection.nodes.filter(isThere), now: (breakpoints[flowId] ?? []).filter(isThere) };
}

function keep({ session }: Studio, nodes: readonly string[]): void {
  const { breakpoints, flowId, set } = session.getState();
  const { [flowId]: _, ...others } = breakpoints;
  set({ breakpoints: nodes.length > 0 ? { ...others, [flowId]: nodes } : others });
}

/** Sets breakpoints on all selected nodes; only when all have one it takes them away. */
export const toggleBreakpoint: Command = {
  id: 'toggle-breakpoint',
  group: 'simulate',
  words: 'stops.toggle',
  icon: OctagonPause,
  shortcut: 'f9',
  rooms: FLOW_ROOMS,
  when: (studio) => marked(studio).chosen.length > 0,
  run(studio) {
    const { chosen, now } = marked(studio);
    const others = now.filter((id) => !chosen.includes(id));
    keep(studio, chosen.every((id) => now.includes(id)) ? others : [...others, ...chosen]);
  },
};

const clearBreakpoints: Command = {
  id: 'clear-breakpoints',
  group: 'simulate',
  words: 'stops.clear',
  when: ({ session }) => Object.keys(session.getState().breakpoints).length > 0,
  run: ({ session }) => session.getState().set({ breakpoints: {} }),
};

const going = (how: 'on' | 'step', icon: Command['icon'], shortcut: string): Command => ({
  id: `go-${how}`,
  group: 'simulate',
  words: `stops.go-${how}`,
  ...(icon ? { icon } : {}),
  shortcut,
  rooms: 'all',
  whileTyping: true,
  when: ({ session }) => session.getState().stopped !== null,
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
  showCoverage,
  forgetCoverage,
];
