import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { PublishedRevision } from '#runtime/live.ts';
import { Badge, type Tone } from '#src/ui/Badge.tsx';
import { Button } from '#src/ui/Button.tsx';
import { shortRevision, useMoment } from './times.ts';

interface TableProps {
  revisions: readonly PublishedRevision[];
  onRollBack: (to: PublishedRevision) => void;
}

const COLUMNS = ['script', 'revision', 'state', 'part', 'contacts', 'published', 'by'] as const;
const NUMBERS: readonly string[] = ['part', 'contacts'];

/** Revisions, the latest first: who follows each, and the way back to one. */
export function RevisionTable({ revisions, onRollBack }: TableProps) {
  const t = useTranslations('publishing');
  const latest = revisions.toSorted((a, b) => b.publishedAt - a.publishedAt);
  return (
    <div className="live-scroll">
      <table className="live-table">
        <caption>{t('revisions')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                {...(NUMBERS.includes(column) ? { className: 'live-number' } : {})}
              >
                {t(column)}
              </th>
            ))}
            <th scope="col">
              <span className="ui-hidden">{t('acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {latest.map((one) => (
            <Row key={`${one.script} ${one.revision}`} one={one} onRollBack={onRollBack} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const TONES: Readonly<Record<PublishedRevision['state'], Tone>> = {
  live: 'accent',
  draining: 'warning',
  retired: 'neutral',
};

function Row({ one, onRollBack }: { one: PublishedRevision; onRollBack: TableProps['onRollBack'] }) {
  const t = useTranslations('publishing');
  const format = useFormatter();
  const moment = useMoment();
  const { revision, name, state, share, open, publishedAt, by } = one;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="live-code" title={revision}>
        {shortRevision(revision)}
      </td>
      <td>
        <Badge tone={TONES[state]}>{t(`is-${state}`)}</Badge>
      </td>
      <td className="live-number">{format.number(share / 100, { style: 'percent' })}</td>
      <td className="live-number">{open}</td>
      <td>{moment(publishedAt)}</td>
      <td>{by}</td>
      <td>{share < 100 && <RollBack one={one} onRollBack={onRollBack} />}</td>
    </tr>
  );
}

/** Asks once more: all new contacts go another way then. */
function RollBack({ one, onRollBack }: { one: PublishedRevision; onRollBack: TableProps['onRollBack'] }) {
  const t = useTranslations('publishing');
  const [isAsked, setAsked] = useState(false);
  const revision = shortRevision(one.revision);
  if (!isAsked)
    return (
      <Button variant="quiet" icon={RotateCcw} onPress={() => setAsked(true)}>
        {t('roll-back')}
        <span className="ui-hidden"> {revision}</span>
      </Button>
    );
  return (
    <span className="live-sure">
      <Button
        variant="danger"
        onPress={() => {
          setAsked(false);
          onRollBack(one);
        }}
      >
        {t('roll-back-sure', { revision })}
      </Button>
      <Button variant="quiet" onPress={() => setAsked(false)}>
        {t('cancel')}
      </Button>
    </span>
  );
}
