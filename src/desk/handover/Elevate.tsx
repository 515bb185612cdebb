import { Mail, Phone, Plus, Smartphone } from 'lucide-react';
import { useState } from 'react';
import { Group } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { DeskAct, ElevationView, TaskView } from '#runtime/index.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import type { Icon } from '#src/ui/icon.ts';
import { ElevationForm } from './ElevationForm.tsx';
import { draftOf, type Way, wayOf } from './elevating.ts';
import { Pop } from './Pop.tsx';
import { Tool } from './Tool.tsx';

const ICONS: Readonly<Record<Way, Icon>> = { email: Mail, call: Phone, text: Smartphone };

interface ElevateProps {
  task: TaskView;
  act(act: DeskAct): void;
}

/** The channels to go on over as well; “New” begins something else, and this waits. */
export function Elevate({ task, act }: ElevateProps) {
  const t = useTranslations('handover');
  const { contact } = task;
  return (
    <Group className="handover-group" aria-label={t('elevate')}>
      {task.elevations.map((elevation) => (
        <Elevation key={elevation.channel} contact={contact} elevation={elevation} act={act} />
      ))}
      {task.phase === 'active' && (
        <Tool
          label={t('new')}
          help={t('new-help')}
          icon={Plus}
          onPress={() => act({ type: 'contact.held', contact })}
        />
      )}
    </Group>
  );
}

interface ElevationProps {
  contact: string;
  elevation: ElevationView;
  act(act: DeskAct): void;
}

/** What was filled in stays while its dialog is closed. */
function Elevation({ contact, elevation, act }: ElevationProps) {
  const t = useTranslations('handover');
  const [draft, setDraft] = useState(draftOf(elevation));
  const way = wayOf(elevation);
  return (
    <Pop
      trigger={<IconButton label={t(`elevate-${way}-help`)} icon={ICONS[way]} />}
      title={t(`elevate-${way}`)}
    >
      {(close) => (
        <ElevationForm
          contact={contact}
          elevation={elevation}
          draft={draft}
          setDraft={setDraft}
          act={act}
          onSent={() => setDraft(draftOf(elevation))}
          close={close}
        />
      )}
    </Pop>
  );
}
