import { AlarmClock } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { DAY, HOUR, MINUTE, nextDue } from '#runtime/index.ts';
import { Button } from '#src/ui/Button.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { ToDate } from './ToDate.tsx';
import { useSimulator } from './useSimulator.ts';
import { useTimes } from './useTimes.ts';

const JUMPS = [
  { key: 'add-minute', by: MINUTE },
  { key: 'add-hour', by: HOUR },
  { key: 'add-day', by: DAY },
] as const;

/** The simulated time. It stands still until somebody moves it. */
export function Clock() {
  const t = useTranslations('simulator');
  const times = useTimes();
  const world = useSimulator((state) => state.simulation?.world);
  const passTo = useSimulator((state) => state.passTo);
  if (!world) return null;
  const due = nextDue(world);
  return (
    <fieldset className="sim-clock">
      <legend className="ui-hidden">{t('clock')}</legend>
      <output className="sim-now" aria-label={t('clock-now', { zone: times.zone })}>
        {times.full(world.now)}
      </output>
      <div className="sim-jumps">
        {JUMPS.map(({ key, by }) => (
          <Button key={key} variant="quiet" onPress={() => passTo(world.now + by)}>
            {t(key)}
          </Button>
        ))}
        <IconButton
          label={due === undefined ? t('no-timer') : `${t('to-timer')} (${times.brief(due)})`}
          icon={AlarmClock}
          isDisabled={due === undefined}
          onPress={() => due !== undefined && passTo(due)}
        />
        <ToDate now={world.now} />
      </div>
    </fieldset>
  );
}
