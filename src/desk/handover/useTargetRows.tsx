import { BellOff, CircleCheck, CircleMinus, CircleOff, CircleSlash, Users } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { AgentTarget, DeskView, SkillTarget } from '#runtime/index.ts';
import { type Icon, iconProps } from '#src/ui/icon.ts';
import type { Row } from './SearchList.tsx';
import { type Hindrance, hindranceOf, inReach, type Side } from './targets.ts';

const ICONS: Readonly<Record<Hindrance | 'free', Icon>> = {
  free: CircleCheck,
  full: CircleSlash,
  unavailable: CircleMinus,
  offline: CircleOff,
  rona: BellOff,
};

/** Whom a conversation can go to, with how they stand; who cannot take it says why. */
export function useTargetRows(side: Side, { skills, agents }: DeskView['targets']): readonly Row[] {
  const t = useTranslations('handover');
  const queue = ({ id, name, waiting, available }: SkillTarget): Row => ({
    id,
    label: name,
    description: t('queue-line', { waiting, available }),
    icon: <Users {...iconProps} className="handover-state" />,
  });
  const agent = (one: AgentTarget): Row => {
    const state = hindranceOf(one) ?? 'free';
    const Glyph = ICONS[state];
    return {
      id: one.id,
      label: one.name,
      description: t(`agent-${state}`, one.load),
      icon: <Glyph {...iconProps} className={`handover-state handover-state-${state}`} />,
      isDisabled: state !== 'free',
    };
  };
  return side === 'queue' ? skills.map(queue) : inReach(agents).map(agent);
}
