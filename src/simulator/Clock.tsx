import { AlarmClock, FastForward, Gauge, Pause, Play } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { contactIn, DAY, HOUR, type Instant, MINUTE, nextDue, type World } from '#runtime/index.ts';
import { Button } from '#src/ui/Button.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { Menu } from '#src/ui/Menu.tsx';
import { SPEEDS, type Speed } from './clock.ts';
import { ToDate } from './ToDate.tsx';
import { useRunningClock } from './useRunningClock.ts';
import { useSimulator, useSimulatorStore } from './useSimulator.ts';
import { useTimes } from './useTimes.ts';
import { offsetText, shiftBetween } from './zone-shift.ts';

const JUMPS = [
  { key: 'add-minute', by: MINUTE },
  { key: 'add-hour', by: HOUR },
  { key: 'add-day', by: DAY },
] as const;

/** The simulated time. It stands still until somebody moves it, or lets it run. */
export function Clock() {
  const t = useTranslations('simulator');
  const times = useTimes();
  const world = useSimulator((state) => state.simulation?.world);
  const passTo = useSimulator((state) => state.passTo);
  useRunningClock();
  if (!world) return null;
  const due = nextDue(world);
  return (
    <fieldset className="sim-clock">
      <legend className="ui-hidden">{t('clock')}</legend>
      <output className="sim-now" aria-label={t('clock-now', { zone: times.zone })}>
        {times.full(world.now)} <span className="sim-offset">{offsetText(world.now, times.zone)}</span>
      </output>
      <div className="sim-jumps">
        <Running />
        <Jumps />
        <IconButton
          label={due === undefined ? t('no-timer') : `${t('to-timer')} (${times.brief(due)})`}
          icon={AlarmClock}
          isDisabled={due === undefined}
          onPress={() => due !== undefined && passTo(due)}
        />
        <ToDate />
      </div>
      <ClocksChange now={world.now} />
      <WhyStopped world={world} />
    </fieldset>
  );
}

/** On by a while. */
const Jumps = memo(function Jumps() {
  const t = useTranslations('simulator');
  const simulator = useSimulatorStore();
  const jump = (by: number) => {
    const { simulation, passTo } = simulator.getState();
    if (simulation) passTo(simulation.world.now + by);
  };
  return JUMPS.map(({ key, by }) => (
    <Button key={key} variant="quiet" onPress={() => jump(by)}>
      {t(key)}
    </Button>
  ));
});

/** Play and pause, how fast, and on until somebody has to act. */
const Running = memo(function Running() {
  const t = useTranslations('stage');
  const { number } = useFormatter();
  const speed = useSimulator((state) => state.speed);
  const isStopped = useSimulator((state) => state.simulation?.stopped !== undefined);
  const run = useSimulator((state) => state.run);
  const runUntilWaits = useSimulator((state) => state.runUntilWaits);
  const [wanted, setWanted] = useState<Speed>(60);
  const isRunning = speed !== undefined;
  const named = (one: Speed) => (one === null ? t('fastest') : t('times', { speed: number(one) }));
  const choose = (one: Speed) => {
    setWanted(one);
    if (isRunning) run(one);
  };
  return (
    <>
      <IconButton
        label={isRunning ? t('pause') : t('play', { speed: named(wanted) })}
        icon={isRunning ? Pause : Play}
        isDisabled={isStopped}
        onPress={() => run(isRunning ? undefined : wanted)}
      />
      <Menu
        label={t('speed', { speed: named(speed === undefined ? wanted : speed) })}
        icon={Gauge}
        items={SPEEDS.map((one) => ({
          id: String(one),
          label: named(one),
          onAction: () => choose(one),
        }))}
      />
      <IconButton
        label={t('until-waits')}
        icon={FastForward}
        isDisabled={isStopped}
        onPress={() => runUntilWaits()}
      />
    </>
  );
});

/** The clocks of the zone change within a day of now. */
function ClocksChange({ now }: { now: Instant }) {
  const t = useTranslations('stage');
  const times = useTimes();
  const hour = Math.floor(now / HOUR) * HOUR;
  const shift = useMemo(() => shiftBetween(hour - DAY, hour + DAY, times.zone), [hour, times.zone]);
  if (!shift) return null;
  const params = { at: times.brief(shift.at), minutes: Math.abs(shift.by) / MINUTE };
  return <p className="sim-clock-told">{t(shift.by > 0 ? 'clocks-forward' : 'clocks-back', params)}</p>;
}

/** Why it went no further when it ran until something waits. */
function WhyStopped({ world }: { world: World }) {
  const t = useTranslations('stage');
  const ran = useSimulator((state) => state.ran);
  const customer = ran && 'contact' in ran ? contactIn(world, ran.contact)?.customer : undefined;
  const name = customer?.name || customer?.address || '';
  return (
    <output className="sim-clock-told">
      {ran && ran.why !== 'stopped' ? t(`ran-${ran.why}`, { name }) : ''}
    </output>
  );
}
