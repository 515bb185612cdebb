import { ArrowDown, ArrowUp, CaseSensitive, Regex, Replace, WholeWord } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useStudio } from '#src/app/hooks.ts';
import { shownKeys } from '#src/app/keys.ts';
import { isEmpty } from '#src/document/search/query.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { Switch } from '#src/ui/Switch.tsx';
import { next, previous } from './commands.ts';
import { step } from './going.ts';
import { QueryField } from './QueryField.tsx';
import type { Found } from './results.ts';
import { findRoom, lookFor, useFind } from './state.ts';

const TOGGLES = [
  { id: 'exact', icon: CaseSensitive },
  { id: 'wholeWords', icon: WholeWord },
  { id: 'pattern', icon: Regex },
] as const;

/** What is looked for, how, and where. */
export function Head({ found }: { found: Found }) {
  const t = useTranslations('find');
  const studio = useStudio();
  const state = useFind((one) => one);
  return (
    <div className="find-head">
      <QueryField />
      <div className="find-toggles">
        {TOGGLES.map(({ id, icon }) => (
          <IconButton
            key={id}
            label={t(id)}
            icon={icon}
            isSelected={state[id]}
            onPress={() => lookFor(studio, { [id]: !state[id] })}
          />
        ))}
        <IconButton
          label={t('replace-toggle')}
          icon={Replace}
          isSelected={state.replacing}
          onPress={() => findRoom(studio).getState().set({ replacing: !state.replacing })}
        />
      </div>
      <Switch
        label={t('everywhere')}
        isSelected={state.everywhere}
        onChange={(everywhere) => lookFor(studio, { everywhere })}
      />
      <Steps found={found} />
    </div>
  );
}

/** Which of how many hits was gone to, and the way to the others. */
function Steps({ found: { hits, count, query } }: { found: Found }) {
  const t = useTranslations('find');
  const studio = useStudio();
  const current = useFind((state) => state.current);
  const at = hits.findIndex(({ key }) => key === current) + 1;
  if (isEmpty(query)) return null;
  const keysOf = ({ shortcut = '' }) => shownKeys(shortcut);
  return (
    <div className="find-steps">
      <span className="find-count" aria-hidden="true">
        {at > 0 ? t('at', { at, count }) : t('count', { count })}
      </span>
      <IconButton
        label={t('previous')}
        icon={ArrowUp}
        shortcut={keysOf(previous)}
        isDisabled={count === 0}
        onPress={() => step(studio, -1, 'stays')}
      />
      <IconButton
        label={t('next')}
        icon={ArrowDown}
        shortcut={keysOf(next)}
        isDisabled={count === 0}
        onPress={() => step(studio, 1, 'stays')}
      />
    </div>
  );
}
