import { ChevronUp, Plus } from 'lucide-react';
import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { DeskView, TaskView } from '#runtime/index.ts';
import { iconProps } from '#src/ui/icon.ts';
import { MenuList } from '#src/ui/MenuList.tsx';
import { useDesk } from './useDesk.ts';

interface NewMenuProps {
  plusOne: DeskView['plusOne'];
  tasks: readonly TaskView[];
  open: TaskView | undefined;
}

/** While there are calls alone: something new beside them. The call that is open waits meanwhile; it does not go on elsewhere. */
export function NewMenu({ plusOne, tasks, open }: NewMenuProps) {
  const t = useTranslations('desk');
  const { act } = useDesk();
  const hasCallsOnly = tasks.length > 0 && tasks.every(({ icon }) => icon === 'voice');
  if (!plusOne || !hasCallsOnly) return null;
  const request = () => {
    if (open?.phase === 'active') act({ type: 'contact.held', contact: open.contact });
    act({ type: 'contact.requested' });
  };
  return (
    <MenuTrigger>
      <Button className="ui-button desk-new">
        <Plus {...iconProps} />
        {t('new')}
        <ChevronUp {...iconProps} size={14} />
      </Button>
      <Popover className="ui-popover" offset={4} placement="top start">
        <MenuList
          label={t('new')}
          items={[
            {
              id: 'contact',
              label: t('new-contact'),
              onAction: request,
              isDisabled: plusOne.asked || !plusOne.canAsk,
            },
          ]}
        />
      </Popover>
    </MenuTrigger>
  );
}
