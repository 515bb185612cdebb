import { ArrowRightLeft, RefreshCw, UsersRound } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DeskAct, DeskView } from '#runtime/index.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { Segmented } from '#src/ui/Segmented.tsx';
import { FormActs } from './FormActs.tsx';
import { focusSubmit } from './focus.ts';
import { Pop } from './Pop.tsx';
import { SearchList } from './SearchList.tsx';
import { Tool } from './Tool.tsx';
import { type Side, targetOf } from './targets.ts';
import { useTargetRows } from './useTargetRows.tsx';

export interface HandOverProps {
  kind: 'transfer' | 'conference';
  contact: string;
  targets: DeskView['targets'];
  act(act: DeskAct): void;
  refresh?: (() => void) | undefined;
}

/** Asks a queue or an agent to take the conversation over, or to join it. */
export function HandOver({ refresh, ...props }: HandOverProps) {
  const t = useTranslations('handover');
  const { kind } = props;
  const icon = kind === 'transfer' ? ArrowRightLeft : UsersRound;
  return (
    <Pop
      trigger={<Tool label={t(kind)} help={t(`${kind}-help`)} icon={icon} />}
      title={t(`${kind}-request`)}
      actions={refresh && <IconButton label={t('refresh')} icon={RefreshCw} onPress={refresh} />}
    >
      {(close) => <TargetForm {...props} close={close} />}
    </Pop>
  );
}

type FormProps = Omit<HandOverProps, 'refresh'> & { close: () => void };

function TargetForm({ kind, contact, targets, act, close }: FormProps) {
  const t = useTranslations('handover');
  const form = useRef<HTMLFormElement>(null);
  const [side, setSide] = useState<Side>('queue');
  const [chosen, setChosen] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const rows = useTargetRows(side, targets);
  const to = targetOf(side, chosen, targets);
  const turn = (next: string) => {
    setSide(next === 'agent' ? 'agent' : 'queue');
    setChosen(null);
    setTried(false);
  };
  const choose = (id: string | null) => {
    setChosen(id);
    focusSubmit(form.current);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!to) return setTried(true);
    act({ type: `${kind}.requested`, contact, to });
    close();
  };
  return (
    <form ref={form} className="handover-form" onSubmit={submit}>
      <Segmented
        label={t('to')}
        value={side}
        options={[
          { id: 'queue', label: t('queue') },
          { id: 'agent', label: t('agent') },
        ]}
        onChange={turn}
      />
      <SearchList
        key={side}
        label={t(`${side}s`)}
        rows={rows}
        chosen={chosen}
        onChoose={choose}
        isKept
        search={t(`search-${side}s`)}
        empty={t(`no-${side}s`)}
        nothingFound={t('nothing-found')}
        isFirst
      />
      {isTried && !to && (
        <p className="ui-error" role="alert">
          {t(`${side}-missing`)}
        </p>
      )}
      <FormActs submit={t(kind)} onCancel={close} />
    </form>
  );
}
