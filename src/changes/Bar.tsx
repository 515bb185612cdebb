import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { setCompared } from '#src/app/compare.ts';
import type { Compared, Mark } from '#src/app/compared.ts';
import { markOf } from '#src/app/find-changes.ts';
import { useStudio } from '#src/app/hooks.ts';
import { SIGNS } from '#src/app/marks.ts';
import { Button } from '#src/ui/Button.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { Segmented } from '#src/ui/Segmented.tsx';
import { Switch } from '#src/ui/Switch.tsx';
import { accept } from './acts.ts';
import { KEYS, next, previous } from './commands.ts';
import { shownChanges } from './looking.ts';
import { Source } from './Source.tsx';

const VIEWS = ['sentences', 'text'] as const;
export type ViewKind = (typeof VIEWS)[number];

const MARKS: readonly Mark[] = ['added', 'removed', 'changed', 'moved'];

interface BarProps {
  compared: Compared;
  view: ViewKind;
  onView: (view: ViewKind) => void;
}

/** With what, how much, and what can be done with all of it. */
export function Bar({ compared, view, onView }: BarProps) {
  const t = useTranslations('changes');
  const studio = useStudio();
  const changes = shownChanges(compared);
  const options = VIEWS.map((id) => ({ id, label: t(id) }));
  return (
    <div className="changes-bar">
      <Source />
      <Counts marks={changes.map(markOf)} />
      <Switch
        label={t('layout')}
        isSelected={compared.layout}
        onChange={(layout) => setCompared(studio, { layout, current: null })}
      />
      <Segmented
        label={t('view')}
        value={view}
        options={options}
        onChange={(id) => onView(VIEWS.find((one) => one === id) ?? 'sentences')}
      />
      <span className="changes-acts">
        <IconButton
          label={t('previous')}
          icon={ArrowUp}
          shortcut={KEYS.previous}
          isDisabled={changes.length === 0}
          onPress={() => previous.run(studio)}
        />
        <IconButton
          label={t('next')}
          icon={ArrowDown}
          shortcut={KEYS.next}
          isDisabled={changes.length === 0}
          onPress={() => next.run(studio)}
        />
        <Button
          isDisabled={changes.length === 0}
          onPress={() =>
            accept(
              studio,
              changes.map(({ id }) => id),
            )
          }
        >
          {t('keep-all')}
        </Button>
        <IconButton
          label={t('stop')}
          icon={X}
          onPress={() => studio.session.getState().set({ compared: null })}
        />
      </span>
    </div>
  );
}

function Counts({ marks }: { marks: readonly Mark[] }) {
  const t = useTranslations('changes');
  return (
    <ul className="changes-counts" aria-label={t('count', { count: marks.length })}>
      {MARKS.map((mark) => {
        const count = marks.filter((one) => one === mark).length;
        const Sign = SIGNS[mark];
        return count === 0 ? null : (
          <li key={mark} className="changes-count" title={t(mark)}>
            <span className="changes-sign" data-change={mark}>
              <Sign size={12} aria-hidden="true" />
            </span>
            {count}
            <span className="ui-hidden">{t(mark)}</span>
          </li>
        );
      })}
    </ul>
  );
}
