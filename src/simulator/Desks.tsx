import { Suspense, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { maskerOf } from '#runtime/desk.ts';
import { useSession } from '#src/app/hooks.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { Blockade } from './Blockade.tsx';
import { Cast } from './Cast.tsx';
import { ChangedBar } from './ChangedBar.tsx';
import { Clock } from './Clock.tsx';
import { type DeskComponent, DeskOf } from './DeskOf.tsx';
import { sourceOf } from './desks.ts';
import { Floor } from './Floor.tsx';
import { Phones } from './Phones.tsx';
import { desksOf } from './store.ts';
import { SimulatorContext, useSimulator, useSimulatorOf } from './useSimulator.ts';
import { Waiting } from './Waiting.tsx';
import './simulator.css';
import './desks.css';

/** Plays customer, clock and agents at once: a phone, and desks side by side. */
export default function Desks({ desk }: { desk: DeskComponent }) {
  const flowId = useSession((state) => state.simulating ?? state.flowId);
  const simulator = useSimulatorOf(flowId);
  return (
    <SimulatorContext value={simulator}>
      <Blockade>
        <div className="sim-desks">
          <Customer />
          <Agents desk={desk} />
        </div>
      </Blockade>
    </SimulatorContext>
  );
}

function Customer() {
  const t = useTranslations('desks');
  return (
    <section className="sim-desks-phone" aria-label={t('customer-side')}>
      <ChangedBar />
      <Cast isWide />
      <Clock />
      <Phones />
    </section>
  );
}

function Agents({ desk }: { desk: DeskComponent }) {
  const t = useTranslations('desks');
  const simulation = useSimulator((state) => state.simulation);
  const chosen = useSimulator((state) => state.desks);
  const masking = simulation?.scene.workspace.masking;
  const masker = useMemo(() => masking && maskerOf(masking), [masking]);
  const source = useMemo(
    () => (simulation && masker ? sourceOf(simulation, masker) : undefined),
    [simulation, masker],
  );
  if (!simulation || !source) return null;
  const open = desksOf({ simulation, desks: chosen });
  return (
    <section className="sim-floor" aria-label={t('agent-side')}>
      <Floor source={source} />
      <Waiting source={source} />
      {open.length === 0 ? (
        <EmptyState title={t('none-title')}>{t('none')}</EmptyState>
      ) : (
        <div className="sim-floor-desks">
          {open.map((agent) => (
            <Suspense key={agent} fallback={<p className="app-loading">{t('loading')}</p>}>
              <DeskOf desk={desk} agent={agent} source={source} />
            </Suspense>
          ))}
        </div>
      )}
    </section>
  );
}
