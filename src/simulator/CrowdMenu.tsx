import { UsersRound } from 'lucide-react';
import { useState } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/Button.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { NumberField } from '#src/ui/NumberField.tsx';
import { CROWD_MAX } from './crowd.ts';
import { useSimulator } from './useSimulator.ts';

/** Lets many customers come, so that the stage shows load. */
export function CrowdMenu() {
  const t = useTranslations('stage');
  return (
    <DialogTrigger>
      <IconButton label={t('crowd')} icon={UsersRound} />
      <Popover className="ui-popover" placement="bottom end">
        <Dialog className="sim-dialog" aria-label={t('crowd')}>
          {({ close }) => <CrowdForm close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function CrowdForm({ close }: { close: () => void }) {
  const t = useTranslations('stage');
  const left = useSimulator((state) => state.crowd?.members.length);
  const gather = useSimulator((state) => state.gather);
  const disperse = useSimulator((state) => state.disperse);
  const run = useSimulator((state) => state.run);
  const [count, setCount] = useState<number | undefined>(20);
  const [seed, setSeed] = useState<number | undefined>(1);
  const isReady = count !== undefined && count >= 1 && count <= CROWD_MAX && seed !== undefined;
  const begin = () => {
    if (!isReady) return;
    gather(count, seed, (number) => t('crowd-name', { number: String(number) }), t('crowd-says').split('|'));
    run(60);
    close();
  };
  return (
    <>
      <p className="sim-aside">{t('crowd-help')}</p>
      <NumberField label={t('crowd-count')} value={count} onChange={setCount} min={1} max={CROWD_MAX} />
      <NumberField label={t('crowd-seed')} value={seed} onChange={setSeed} min={0} max={9999} />
      {left !== undefined && <p>{t('crowd-left', { count: left })}</p>}
      <div className="sim-dialog-acts">
        <Button isDisabled={left === undefined} onPress={disperse}>
          {t('crowd-stop')}
        </Button>
        <Button variant="primary" isDisabled={!isReady} onPress={begin}>
          {t('crowd-begin')}
        </Button>
      </div>
    </>
  );
}
