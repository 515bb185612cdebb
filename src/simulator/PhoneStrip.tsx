import { useMemo } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Moment } from '#runtime/index.ts';
import { Menu } from '#src/ui/Menu.tsx';
import { linesOf } from './phone.ts';
import { phoneKey } from './phones.ts';
import type { Scene } from './scene.ts';
import { type OnStage, onStage, openPhones, PHONES_MAX } from './stage.ts';
import { useSimulator } from './useSimulator.ts';

/** How many phones are named; others are in a menu. */
const NAMED_MAX = { wide: 6, narrow: 3 } as const;
const NONE: readonly Moment[] = [];

/** The phones on which something happened: a press brings one up; where there is room for several, beside others. */
export function PhoneStrip({ isWide }: { isWide: boolean }) {
  const t = useTranslations('stage');
  const { all, open, pickUp, showPhones } = useStrip();
  const shown = isWide ? open.map(phoneKey) : open.slice(-1).map(phoneKey);
  if (all.length < 2) return null;
  const most = NAMED_MAX[isWide ? 'wide' : 'narrow'];
  const isShown = ({ key }: OnStage) => shown.includes(key);
  const named =
    all.length <= most ? all : [...all.filter(isShown), ...all.filter((one) => !isShown(one))].slice(0, most);
  const raise = (key: string) => {
    const found = all.find((one) => one.key === key);
    if (!found) return;
    if (isWide) showPhones([...shown.filter((one) => one !== key), key].slice(-PHONES_MAX));
    pickUp(found.phone);
  };
  const change = (keys: Set<unknown>) => {
    const added = [...keys].map(String).find((key) => !shown.includes(key));
    if (added !== undefined) return raise(added);
    const rest = shown.filter((key) => keys.has(key));
    const last = all.find(({ key }) => key === rest.at(-1));
    if (!isWide || !last) return;
    showPhones(rest);
    pickUp(last.phone);
  };
  return (
    <div className="sim-strip">
      <ToggleButtonGroup
        className="sim-chips"
        aria-label={t('phones')}
        selectionMode="multiple"
        selectedKeys={shown}
        onSelectionChange={change}
      >
        {named.map((one) => (
          <Chip key={one.key} of={one} />
        ))}
      </ToggleButtonGroup>
      {named.length < all.length && (
        <Menu
          label={t('all-phones', { count: all.length })}
          items={all.map((one) => ({
            id: one.key,
            label: t('phone-unread', { name: one.phone.caller.name, unread: one.unread }),
            onAction: () => raise(one.key),
          }))}
        />
      )}
    </div>
  );
}

/** What the strip is made of. */
function useStrip() {
  const scene = useSimulator((state) => state.simulation?.scene);
  const moments = useSimulator((state) => state.simulation?.moments ?? NONE);
  const point = useSimulator((state) => state.point);
  const caller = useSimulator((state) => state.caller);
  const guests = useSimulator((state) => state.guests);
  const phones = useSimulator((state) => state.phones);
  const seen = useSimulator((state) => state.seen);
  const pickUp = useSimulator((state) => state.pickUp);
  const showPhones = useSimulator((state) => state.showPhones);
  const lines = linesOf(moments);
  const facts = useMemo(
    () => ({ scene, point, caller, guests, phones, seen }),
    [scene, point, caller, guests, phones, seen],
  );
  const all = useMemo(() => onStage(facts, lines), [facts, lines]);
  const open = useMemo(() => openPhones(facts), [facts]);
  return { all, open, pickUp, showPhones };
}

function Chip({ of: { key, phone, unread } }: { of: OnStage }) {
  const t = useTranslations('stage');
  const scene = useSimulator((state) => state.simulation?.scene);
  const { name } = phone.caller;
  return (
    <ToggleButton id={key} className="sim-chip">
      <span className="ui-hidden">
        {t('phone-at', { name, point: pointName(scene, phone.point), unread })}
      </span>
      <span className="sim-chip-name" aria-hidden="true">
        {name}
      </span>
      {unread > 0 && (
        <span className="sim-chip-unread" aria-hidden="true">
          {unread}
        </span>
      )}
    </ToggleButton>
  );
}

export const pointName = (scene: Scene | undefined, point: string): string =>
  scene?.workspace.pointsOfContact[point]?.name ?? point;
