import { Check, CheckCheck, CircleAlert, CircleDashed } from 'lucide-react';
import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { type Icon, iconProps } from '#src/ui/icon.ts';
import { MenuList } from '#src/ui/MenuList.tsx';
import type { Delivery } from './phone.ts';
import { channelOf, type Phone, type Report } from './phones.ts';
import { useSimulator } from './useSimulator.ts';

const ICONS: Readonly<Record<Report, Icon>> = {
  sent: Check,
  delivered: CheckCheck,
  read: CheckCheck,
  played: CheckCheck,
  failed: CircleAlert,
};

interface DeliveryMarkProps {
  phone: Phone;
  /** What sent the message. */
  effect: string;
  delivery: Delivery | undefined;
  isRecent: boolean;
}

/** What the channel told of a message, and a press away what it may tell. Nothing where the channel tells nothing. */
export function DeliveryMark({ phone, effect, delivery, isRecent }: DeliveryMarkProps) {
  const t = useTranslations('stage');
  const reports = useSimulator(({ simulation }) =>
    simulation ? channelOf(simulation.scene, phone.point)?.reports : undefined,
  );
  const report = useSimulator((state) => state.report);
  const status = delivery?.status;
  if (!reports || (!isRecent && !status)) return null;
  const Glyph = status ? ICONS[status] : CircleDashed;
  const said = status ? t(status) : t('not-told');
  const mark = <Glyph {...iconProps} size={14} className={`sim-mark sim-mark-${status ?? 'none'}`} />;
  if (!isRecent)
    return (
      <span role="img" aria-label={said}>
        {mark}
      </span>
    );
  return (
    <MenuTrigger>
      <Button className="sim-mark-button" aria-label={t('delivery', { said })}>
        {mark}
      </Button>
      <Popover className="ui-popover" offset={4}>
        <MenuList
          label={t('channel-tells')}
          items={reports.map((one) => ({
            id: one,
            label: t(one),
            icon: ICONS[one],
            onAction: () => report(phone, effect, one),
          }))}
        />
      </Popover>
    </MenuTrigger>
  );
}
