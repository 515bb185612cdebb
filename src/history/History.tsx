import { Building2, CircleDot, Flag, GitCompareArrows, Workflow } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { GridList, GridListItem, Text } from 'react-aria-components';
import { useFormatter, useTranslations } from 'use-intl';
import { compareWithStep } from '#src/app/compare.ts';
import { useDocument, useStudio } from '#src/app/hooks.ts';
import { useSay } from '#src/i18n/useSay.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { iconProps } from '#src/ui/icon.ts';
import { type Entry, entriesOf, flowName } from './entries.ts';
import './history.css';

/** How often times are told anew, ms. */
const TICK = 30_000;

/** All changes, done and taken back; choosing one goes to just after it. Default export, for lazy loading. */
export default function History() {
  const t = useTranslations('history');
  const past = useDocument((state) => state.past);
  const future = useDocument((state) => state.future);
  const entries = useMemo(() => entriesOf(past, future), [past, future]);
  if (entries.length === 1) return <EmptyState title={t('none')}>{t('none-help')}</EmptyState>;
  return (
    <div className="history">
      <p className="ui-hidden" role="status">
        {t('at', { count: String(past.length), all: String(past.length + future.length) })}
      </p>
      <List entries={entries} />
    </div>
  );
}

function List({ entries }: { entries: readonly Entry[] }) {
  const t = useTranslations('history');
  const { document } = useStudio();
  const tell = useTeller();
  return (
    <GridList
      className="history-list"
      aria-label={t('list')}
      selectionMode="none"
      items={entries}
      dependencies={[tell]}
      onAction={(key) => document.getState().jump(Number(key))}
    >
      {(entry) => <Line {...tell(entry)} entry={entry} />}
    </GridList>
  );
}

interface LineProps {
  entry: Entry;
  what: string;
  where: string;
  when: string;
}

function Line({ entry, what, where, when }: LineProps) {
  const t = useTranslations('history');
  const state = entry.isNow ? 'now' : entry.isUndone ? 'undone' : 'done';
  const Icon = entry.isNow
    ? CircleDot
    : !entry.change
      ? Flag
      : entry.where === 'workspace'
        ? Building2
        : Workflow;
  const mark = state === 'done' ? '' : t(state);
  return (
    <GridListItem
      id={entry.count}
      className="history-item"
      data-state={state}
      textValue={[what, where, mark].filter(Boolean).join(', ')}
    >
      <Icon {...iconProps} />
      <span className="history-what">{what}</span>
      <span className="history-where">{where}</span>
      <span className="history-mark">{mark}</span>
      <Text slot="description" className="history-when">
        {when}
      </Text>
      <Compare entry={entry} what={what} />
    </GridListItem>
  );
}

/** Holds the open flow against what it was just after a change. */
function Compare({ entry, what }: Pick<LineProps, 'entry' | 'what'>) {
  const t = useTranslations('history');
  const studio = useStudio();
  const compare = () => {
    if (!compareWithStep(studio, entry.count))
      studio.session
        .getState()
        .set({ notice: { title: t('not-there', { what }), lines: [], tone: 'neutral' } });
  };
  return (
    <span className="history-compare">
      {!entry.isNow && (
        <IconButton label={t('compare')} icon={GitCompareArrows} placement="left" onPress={compare} />
      )}
    </span>
  );
}

/** How a line is told, in the studio's language. */
function useTeller() {
  const t = useTranslations('history');
  const say = useSay();
  const format = useFormatter();
  const project = useDocument((state) => state.project);
  const now = useNow();
  return useMemo(
    () =>
      ({ change, where }: Entry): Omit<LineProps, 'entry'> => ({
        what: change ? say(change.label.key, change.label.params) : t('beginning'),
        where: where === 'workspace' ? t('workspace') : where ? flowName(project, where.flow) : '',
        when: change ? format.relativeTime(change.at, Math.max(now, change.at)) : '',
      }),
    [t, say, format, project, now],
  );
}

/** The time, told anew after a while; a change that was just made may be later. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  return now;
}
