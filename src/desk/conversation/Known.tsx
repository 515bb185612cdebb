import { Info } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { TaskView } from '#runtime/index.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { Pop } from '../handover/Pop.tsx';

/** What is known of the contact, behind its icon: names as the system and the centre call them. */
export function Known({ variables }: Pick<TaskView, 'variables'>) {
  const t = useTranslations('conversation');
  if (variables.length === 0) return null;
  return (
    <Pop trigger={<IconButton label={t('known')} icon={Info} />} title={t('known')}>
      {() => (
        <dl className="desk-facts">
          {variables.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value || '–'}</dd>
            </div>
          ))}
        </dl>
      )}
    </Pop>
  );
}
