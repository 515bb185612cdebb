import { useTranslations } from 'use-intl';
import { asOpened, compareWith, compareWithStep, compareWithTab } from '#src/app/compare.ts';
import type { ComparedWith } from '#src/app/compared.ts';
import { useDocument, useSession, useStudio } from '#src/app/hooks.ts';
import { useSay } from '#src/i18n/useSay.ts';
import { Select } from '#src/ui/Select.tsx';
import type { Option } from '#src/ui/SelectOption.tsx';
import { compareWithFile } from './file.ts';

/** Steps of the history that can be chosen here; the history itself has all of them. */
const STEPS = 20;
const FILE = 'file';
const OPENED = 'opened';
const TAB = 'tab';

/** What the flow is held against. */
export function Source() {
  const t = useTranslations('changes');
  const studio = useStudio();
  const by = useSession((state) => state.compared?.with);
  const say = useSourceWords();
  const sources = useSources();
  const chosen = by && idOf(by);
  const isListed = sources.some(({ id }) => id === chosen);
  const all: Option[] = [
    ...(by && chosen && !isListed ? [{ id: chosen, label: say(by) }] : []),
    ...sources.map((source) => ({ id: source.id, label: say(source.by) })),
    { id: FILE, label: t('choose-file') },
  ];
  const choose = (id: string) => {
    if (id === FILE) void compareWithFile(studio);
    else sources.find((source) => source.id === id)?.compare();
  };
  return (
    <div className="changes-source">
      <Select label={t('compare')} value={chosen} options={all} placeholder="…" onChange={choose} />
    </div>
  );
}

interface SourceOf {
  id: string;
  by: ComparedWith;
  compare: () => void;
}

const idOf = (by: ComparedWith): string => {
  if (by.kind === 'step') return `step ${by.count}`;
  if (by.kind === 'flow') return `flow ${by.id}`;
  if (by.kind === 'tab') return TAB;
  if (by.kind === 'revision') return `revision ${by.revision}`;
  return by.kind === 'file' ? `file ${by.name}` : OPENED;
};

function useSources(): readonly SourceOf[] {
  const studio = useStudio();
  const past = useDocument((state) => state.past);
  const flows = useDocument((state) => state.project.flows);
  const flowId = useSession((state) => state.flowId);
  const opened = useSession(() => asOpened(studio));
  const hasOther = useSession((state) => state.elsewhere !== null);
  const source = (by: ComparedWith, compare: () => void): SourceOf => ({ id: idOf(by), by, compare });
  return [
    ...(opened ? [source({ kind: 'opened' }, () => compareWith(studio, opened, { kind: 'opened' }))] : []),
    ...(hasOther ? [source({ kind: 'tab' }, () => void compareWithTab(studio))] : []),
    ...past
      .map((change, count) =>
        source({ kind: 'step', count, label: change.label }, () => compareWithStep(studio, count)),
      )
      .slice(-STEPS)
      .reverse(),
    ...Object.values(flows)
      .filter(({ id }) => id !== flowId)
      .map((flow) => {
        const by = { kind: 'flow' as const, id: flow.id, name: flow.name };
        return source(by, () => compareWith(studio, flow, by));
      }),
  ];
}

/** Of a step, what was done just after it. */
function useSourceWords(): (by: ComparedWith) => string {
  const t = useTranslations('changes');
  const say = useSay();
  const past = useDocument((state) => state.past);
  return (by) => {
    if (by.kind === 'flow') return t('with-flow', { name: by.name });
    if (by.kind === 'file') return t('with-file', { name: by.name });
    if (by.kind === 'opened') return t('with-opened');
    if (by.kind === 'revision') return t('with-revision', { revision: by.revision });
    if (by.kind === 'tab') return t('with-tab');
    const undone = past[by.count]?.label ?? by.label;
    return undone ? t('with-step', { what: say(undone.key, undone.params) }) : t('with-beginning');
  };
}
