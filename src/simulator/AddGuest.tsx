import { UserPlus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/Button.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { addressFor } from './crowd.ts';
import type { Scene } from './scene.ts';
import { useSimulator } from './useSimulator.ts';

interface AddGuestProps {
  scene: Scene;
  point: string;
}

/** Makes a customer on the spot, who is no part of the project. */
export function AddGuest({ scene, point }: AddGuestProps) {
  const t = useTranslations('stage');
  return (
    <DialogTrigger>
      <IconButton label={t('add-guest')} icon={UserPlus} />
      <Popover className="ui-popover" placement="bottom end">
        <Dialog className="sim-dialog" aria-label={t('add-guest')}>
          {({ close }) => <GuestForm scene={scene} point={point} close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function GuestForm({ scene, point, close }: AddGuestProps & { close: () => void }) {
  const t = useTranslations('stage');
  const number = useSimulator((state) => state.guests.length) + 1;
  const addGuest = useSimulator((state) => state.addGuest);
  const [name, setName] = useState('');
  const [address, setAddress] = useState(() => addressFor(scene, point, number));
  const isReady = name.trim() !== '' && address.trim() !== '';
  const make = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    addGuest({ point, name: name.trim(), address: address.trim() });
    close();
  };
  return (
    <form className="sim-dialog-form" onSubmit={make}>
      <TextField label={t('guest-name')} value={name} onChange={setName} maxLength={200} />
      <TextField label={t('guest-address')} value={address} onChange={setAddress} maxLength={200} mono />
      <p className="sim-aside">{t('guest-help')}</p>
      <div className="sim-dialog-acts">
        <Button variant="primary" type="submit" isDisabled={!isReady}>
          {t('add')}
        </Button>
      </div>
    </form>
  );
}
