import { useTranslations } from 'use-intl';
import type { TaskView } from '#runtime/index.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { iconProps } from '#src/ui/icon.ts';
import { CHANNEL_ICONS } from './icons.ts';
import { SessionIcon } from './SessionIcon.tsx';

interface SiblingsProps {
  task: TaskView;
  tasks: readonly TaskView[];
  onOpen: (contact: string) => void;
}

/** The other conversations of a session, behind its icon. */
export function Siblings({ task, tasks, onOpen }: SiblingsProps) {
  const t = useTranslations('desk');
  const others = tasks.filter(({ contact }) => task.siblings.includes(contact));
  if (others.length === 0) return null;
  return (
    <fieldset className="desk-siblings">
      <legend className="ui-hidden">{t('siblings')}</legend>
      <SessionIcon {...iconProps} className="desk-quiet" />
      {others.map(({ contact, icon }) => (
        <IconButton
          key={contact}
          label={t('go-to', { channel: t(icon) })}
          icon={CHANNEL_ICONS[icon]}
          onPress={() => onOpen(contact)}
        />
      ))}
    </fieldset>
  );
}
