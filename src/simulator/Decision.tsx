import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  type Alternative,
  contactIn,
  type Flow,
  type NodeRegistry,
  nodeName,
  portName,
  type Reason,
  sayReason,
  type TraceEntry,
  type UiLanguage,
} from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { fieldOf } from './deciding.ts';
import { scriptOf } from './path.ts';
import { agentName, readable, type Teller } from './sentences/teller.ts';
import { useSimulator } from './useSimulator.ts';

interface DecisionProps {
  entry: TraceEntry;
  teller: Teller;
  flows: Readonly<Record<string, Flow>>;
}

/** A decision: which node went where, why, and what it did not take. */
export function Decision({ entry, teller, flows }: DecisionProps) {
  const { nodes, channels } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const script = useSimulator(({ simulation }) =>
    simulation
      ? (scriptOf(simulation, entry) ?? contactIn(simulation.world, entry.contact)?.script)
      : undefined,
  );
  const flow = script === undefined ? undefined : flows[script];
  const naming = { nodes, language, flow };
  const say = (reason: Reason) =>
    tellReason(reason, entry.step, teller, (readableReason) =>
      sayReason(readableReason, language, nodes, flow, entry.step, channels),
    );
  return (
    <>
      {entry.step !== undefined && <Place entry={entry} step={entry.step} naming={naming} />}
      {!isPlain(entry) && <p>{say(entry.reason)}</p>}
      <Others entry={entry} naming={naming} teller={teller} say={say} />
    </>
  );
}

interface Naming {
  nodes: NodeRegistry;
  language: UiLanguage;
  flow: Flow | undefined;
}

/** "Went on" says nothing that the port does not say. */
const isPlain = ({ reason, port }: TraceEntry): boolean => reason.code === 'step.went' && port !== undefined;

/** A wait with a clock is told with its time. */
function tellReason(
  reason: Reason,
  step: string | undefined,
  teller: Teller,
  say: (reason: Reason) => string,
): string {
  const { params } = reason;
  const { until } = params;
  if (step !== undefined && typeof until === 'number')
    return teller.t('waits-until', { time: teller.times.brief(until) });
  return say({ ...reason, params: readable(params, teller) });
}

/** The node, as a way to it and to the field that decided, and the port it went by. */
function Place({ entry, step, naming }: { entry: TraceEntry; step: string; naming: Naming }) {
  const t = useTranslations('simulator');
  const { flow } = naming;
  const session = useStudio().session;
  const played = useSimulator(({ simulation }) => simulation?.scene.flow.id);
  const drawn = flow?.nodes[step];
  const node = nodeName(step, naming);
  const words =
    entry.port === undefined ? node : t('went-to', { node, port: portName(entry.port, step, naming) });
  if (!flow || !drawn) return <p className="sim-place">{words}</p>;
  const show = () => {
    const { flowId, openFlow, reveal } = session.getState();
    // What is played goes on being played while a script that it called is looked at.
    if (flowId !== flow.id) openFlow(flow.id, flow.id === played ? undefined : played);
    reveal(step, fieldOf(entry, drawn));
  };
  return (
    <button type="button" className="sim-place" onClick={show}>
      {words}
    </button>
  );
}

interface OthersProps {
  entry: TraceEntry;
  naming: Naming;
  teller: Teller;
  say: (reason: Reason) => string;
}

/** What was not taken: ports by their names, agents by theirs, each with its reason where it has one. */
function Others({ entry, naming, teller, say }: OthersProps) {
  const t = useTranslations('simulator');
  const [isOpen, setOpen] = useState(false);
  const { alternatives = [], step } = entry;
  if (alternatives.length === 0) return null;
  const nameOf = ({ name }: Alternative) =>
    step === undefined ? agentName(name, teller.workspace) : portName(name, step, naming);
  if (!alternatives.some(({ reason }) => reason))
    return (
      <p className="sim-others">
        {t('others')}: {alternatives.map(nameOf).join(' · ')}
      </p>
    );
  return (
    <details className="sim-others" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t('others')}: {alternatives.length}
      </summary>
      {isOpen && (
        <ul>
          {alternatives.map((one) => (
            <li key={one.name}>
              <strong>{nameOf(one)}</strong>
              {one.reason && ` ${say(one.reason)}`}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
