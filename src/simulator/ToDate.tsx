import { memo, useId, useState } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Instant } from '#runtime/index.ts';
import { Button } from '#src/ui/Button.tsx';
import { useSimulator } from './useSimulator.ts';
import { useTimes } from './useTimes.ts';
import { fromWall, toWall } from './zone.ts';
import { oddity } from './zone-shift.ts';

/** Moves the clock to a chosen time, or begins again there. */
export const ToDate = memo(function ToDate() {
  const t = useTranslations('simulator');
  return (
    <DialogTrigger>
      <Button variant="quiet">{t('to-date')}</Button>
      <Popover className="ui-popover" placement="bottom end">
        <Dialog className="sim-dialog" aria-label={t('to-date')}>
          {({ close }) => <DateForm close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
});

function DateForm({ close }: { close: () => void }) {
  const t = useTranslations('simulator');
  const told = useTranslations('stage');
  const { zone } = useTimes();
  const id = useId();
  const now = useSimulator((state) => state.simulation?.world.now ?? 0);
  const [wall, setWall] = useState(toWall(now, zone));
  const passTo = useSimulator((state) => state.passTo);
  const restart = useSimulator((state) => state.restart);
  const at = fromWall(wall, zone);
  const odd = oddity(wall, zone);
  const isPast = at !== undefined && at <= now;
  const leave = (act: (at: Instant) => void) => {
    if (at !== undefined) act(at);
    close();
  };
  return (
    <>
      <label htmlFor={id}>{t('clock-now', { zone })}</label>
      <input
        id={id}
        className="ui-input"
        type="datetime-local"
        value={wall}
        onChange={({ target }) => setWall(target.value)}
        aria-describedby={`${id}-help`}
      />
      <p id={`${id}-help`} className="sim-aside">
        {isPast ? t('date-in-past') : ''} {odd ? told(`time-${odd}`) : ''}
      </p>
      <div className="sim-dialog-acts">
        <Button isDisabled={at === undefined} onPress={() => leave(restart)}>
          {t('start-at')}
        </Button>
        <Button variant="primary" isDisabled={at === undefined || isPast} onPress={() => leave(passTo)}>
          {t('go')}
        </Button>
      </div>
    </>
  );
}
