import { useTranslations } from 'use-intl';
import { type Flow, nodeName, portName } from '#runtime/index.ts';
import { type Breakpoint, keyOf, withBreakpoints } from '#src/app/breakpoints.ts';
import { useDocument, useSession, useStudio } from '#src/app/hooks.ts';
import type { Studio } from '#src/app/studio.ts';
import { Button } from '#src/ui/Button.tsx';
import { useSimulator } from '../useSimulator.ts';
import { BreakpointRow } from './BreakpointRow.tsx';
import { ExpressionEntry } from './ExpressionEntry.tsx';
import './debugger.css';

/** All breakpoints, by flow. */
export function BreakpointList() {
  const t = useTranslations('debugger');
  const breakpoints = useSession((state) => state.breakpoints);
  const openFlow = useSession((state) => state.flowId);
  const set = useSession((state) => state.set);
  const flows = useDocument((state) => state.project.flows);
  const known = Object.entries(breakpoints).flatMap(([id, all]) => {
    const flow = flows[id];
    return flow ? [{ flow, all: all.filter((one) => isThere(one, flow)) }] : [];
  });
  const shown = flows[openFlow];
  const ofShown = breakpoints[openFlow] ?? [];
  const stopAtChange = (of: string) => {
    const made: Breakpoint = { kind: 'change', of };
    if (ofShown.some((one) => keyOf(one) === keyOf(made))) return;
    set({ breakpoints: withBreakpoints(breakpoints, openFlow, [...ofShown, made]) });
  };
  const isEmpty = known.every(({ all }) => all.length === 0);
  return (
    <div className="sim-contact">
      {isEmpty && <p className="sim-aside">{t('breakpoints-empty')}</p>}
      {known.map(({ flow, all }) => all.length > 0 && <OfFlow key={flow.id} flow={flow} all={all} />)}
      {shown && (
        <ExpressionEntry
          label={t('stop-at-change')}
          add={t('add-change')}
          variables={shown.variables}
          onAdd={stopAtChange}
        />
      )}
      {!isEmpty && (
        <Button variant="quiet" onPress={() => set({ breakpoints: {} })}>
          {t('clear-breakpoints')}
        </Button>
      )}
    </div>
  );
}

/** What was removed from the flow may come back by undo: until then it is not told. */
function isThere(breakpoint: Breakpoint, { nodes, edges }: Flow): boolean {
  switch (breakpoint.kind) {
    case 'node':
      return Object.hasOwn(nodes, breakpoint.node);
    case 'way':
      return edges.some(({ from, port }) => from === breakpoint.from && port === breakpoint.port);
    case 'change':
      return true;
  }
}

function OfFlow({ flow, all }: { flow: Flow; all: readonly Breakpoint[] }) {
  const t = useTranslations('debugger');
  const studio = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const played = useSimulator((state) => state.simulation?.scene.flow.id);
  const naming = { nodes: studio.nodes, language, flow };
  const nameOf = (one: Breakpoint): string => {
    if (one.kind === 'change') return t('at-change', { source: one.of });
    if (one.kind === 'node') return nodeName(one.node, naming);
    return t('on-way', { node: nodeName(one.from, naming), port: portName(one.port, one.from, naming) });
  };
  return (
    <section className="sim-part" aria-label={flow.name}>
      <h3>{flow.name}</h3>
      <ul>
        {all.map((one) => (
          <BreakpointRow
            key={keyOf(one)}
            flow={flow}
            breakpoint={one}
            name={nameOf(one)}
            onShow={one.kind === 'change' ? undefined : () => show(studio, flow.id, one, played)}
          />
        ))}
      </ul>
    </section>
  );
}

/** Shows a breakpoint on the canvas; in another flow, what is played goes on being played. */
function show({ session }: Studio, flow: string, breakpoint: Breakpoint, played: string | undefined): void {
  const { flowId, openFlow, reveal, selectEdge, surface } = session.getState();
  if (flowId !== flow) openFlow(flow, played === flow ? undefined : played);
  if (breakpoint.kind === 'node') reveal(breakpoint.node);
  if (breakpoint.kind !== 'way') return;
  selectEdge({ from: breakpoint.from, port: breakpoint.port });
  surface?.show([breakpoint.from]);
}
