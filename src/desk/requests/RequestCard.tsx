import { Check, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { RequestView } from '#runtime/index.ts';
import { Button } from '#src/ui/Button.tsx';
import { Counter } from '../Counter.tsx';
import { counted, leftOf } from '../spans.ts';
import { useDesk } from '../useDesk.ts';
import { useTimes } from '../useTimes.ts';
import { Ring } from './Ring.tsx';

interface RequestCardProps {
  request: RequestView;
  onAccept: (contacts: readonly string[]) => void;
}

/** One contact that waits for an answer: who, from where, for what, and how long still. */
export function RequestCard({ request, onAccept }: RequestCardProps) {
  const t = useTranslations('desk');
  const { now, act } = useDesk();
  const { contact, customer, number, icon, kind, from, since, until } = request;
  return (
    <li className="desk-request" aria-label={t('request', { name: customer })}>
      <div className="desk-request-head">
        <Ring icon={icon} left={leftOf(since, until, now)} />
        <div className="desk-request-who">
          <p className="desk-strong">{customer}</p>
          <p className="desk-request-kind">
            <span className="ui-hidden">{t(icon)}: </span>
            {t(`kind-${kind}`, { from: from ?? '' })}
          </p>
        </div>
        <TimeOf since={since} until={until} />
      </div>
      <Origins request={request} number={number} />
      <div className="desk-request-acts">
        <Button variant="primary" icon={Check} onPress={() => onAccept([contact])}>
          {t('accept')}
        </Button>
        <Button icon={X} onPress={() => act({ type: 'offer.rejected', contact })}>
          {t('reject')}
        </Button>
      </div>
    </li>
  );
}

/** Counts up from arrival, and down to when it is too late. */
function TimeOf({ since, until }: Pick<RequestView, 'since' | 'until'>) {
  const t = useTranslations('desk');
  const { now } = useDesk();
  const times = useTimes();
  return (
    <div className="desk-request-time">
      <Counter className="desk-strong" since={since} label={(span) => t('waiting-for', { span })} />
      <span className="desk-quiet">
        <span aria-hidden="true">{t('time-left', { span: counted(until - now) })}</span>
        <span className="ui-hidden">{t('time-left', { span: times.span(Math.max(0, until - now)) })}</span>
      </span>
    </div>
  );
}

function Origins({ request: { source, skill }, number }: { request: RequestView; number: string }) {
  const t = useTranslations('desk');
  return (
    <dl className="desk-origins">
      <dt>{t('number')}</dt>
      <dd>{number}</dd>
      <dt>{t('source')}</dt>
      <dd>
        {source.name}
        <span className="desk-origin-address">{source.address}</span>
      </dd>
      <dt>{t('queue')}</dt>
      <dd>{skill.name}</dd>
    </dl>
  );
}
