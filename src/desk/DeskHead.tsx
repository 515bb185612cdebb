import { Hourglass, Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { DeskView } from '#runtime/index.ts';
import { Badge } from '#src/ui/Badge.tsx';
import { Button } from '#src/ui/Button.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { History } from './History.tsx';
import { StateControl } from './StateControl.tsx';
import { useDesk } from './useDesk.ts';

type HeadView = Pick<DeskView, 'agent' | 'load' | 'plusOne' | 'history'>;

/** Who sits here, how they are, and how much they have. */
export function DeskHead({ view: { agent, load, plusOne, history } }: { view: HeadView }) {
  const t = useTranslations('desk');
  const { act } = useDesk();
  return (
    <>
      <header className="desk-head">
        <h2 className="desk-name">{agent.name}</h2>
        <span className="desk-load" title={t('load-label', load)}>
          <span className="ui-hidden">{t('load-label', load)}</span>
          <span aria-hidden="true">
            <Badge tone={load.held >= load.capacity ? 'warning' : 'neutral'}>{t('load', load)}</Badge>
          </span>
        </span>
        <History history={history} />
        <StateControl agent={agent} />
        {plusOne && <PlusOne plusOne={plusOne} />}
      </header>
      {agent.state === 'rona' && (
        <Notice
          tone="warning"
          title={t('rona-title')}
          lines={[t('rona-help')]}
          actions={[
            {
              label: t('rona-return'),
              run: () => act({ type: 'agent.state.changed', state: 'available' }),
            },
          ]}
        />
      )}
    </>
  );
}

/** Asks for one more contact, of no kind that can be chosen. */
function PlusOne({ plusOne: { asked, canAsk } }: { plusOne: NonNullable<DeskView['plusOne']> }) {
  const t = useTranslations('desk');
  const { act } = useDesk();
  return (
    <Button
      icon={asked ? Hourglass : Plus}
      isDisabled={asked || !canAsk}
      onPress={() => act({ type: 'contact.requested' })}
    >
      {t(asked ? 'plus-one-asked' : 'plus-one')}
    </Button>
  );
}
