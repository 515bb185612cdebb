import { SlidersHorizontal } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { IconButton } from '#src/ui/IconButton.tsx';
import { SettingPanel } from './SettingPanel.tsx';

/** The setting, where there is no tab for it. */
export function SettingMenu() {
  const t = useTranslations('stage');
  return (
    <DialogTrigger>
      <IconButton label={t('setting')} icon={SlidersHorizontal} />
      <Popover className="ui-popover" placement="bottom end">
        <Dialog className="sim-setting-popover" aria-label={t('setting')}>
          <SettingPanel />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
