import { useTranslations } from 'use-intl';
import type { FloorView } from '#runtime/live.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { AgentState } from './AgentState.tsx';
import { counted } from './times.ts';
import { useFloor, useHostNow } from './useLine.ts';

/** Queues and agents as they stand, by the second. */
export function Floor() {
  const t = useTranslations('floor');
  const shown = useFloor();
  const now = useHostNow(shown);
  if (!shown) return <p className="app-loading">{t('opening')}</p>;
  return <FloorTables floor={shown.view} now={now} />;
}

interface TablesProps {
  floor: FloorView;
  now: number;
}

export function FloorTables({ floor: { queues, agents }, now }: TablesProps) {
  return (
    <div className="live-floor">
      <Queues queues={queues} now={now} />
      <Agents agents={agents} now={now} />
    </div>
  );
}

function Queues({ queues, now }: { queues: FloorView['queues']; now: number }) {
  const t = useTranslations('floor');
  if (queues.length === 0) return <EmptyState title={t('no-queues')}>{t('no-queues-help')}</EmptyState>;
  return (
    <table className="live-table">
      <caption>{t('queues')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('skill')}</th>
          <th scope="col" className="live-number">
            {t('waiting')}
          </th>
          <th scope="col" className="live-number">
            {t('longest')}
          </th>
          <th scope="col" className="live-number">
            {t('available')}
          </th>
        </tr>
      </thead>
      <tbody>
        {busyFirst(queues).map(({ skill, name, waiting, longestSince, available }) => (
          <tr key={skill} data-stuck={waiting > 0 && available === 0}>
            <th scope="row">{name}</th>
            <td className="live-number">{waiting}</td>
            <td className="live-number">{longestSince === null ? '–' : counted(now - longestSince)}</td>
            <td className="live-number">{available}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Those in which most wait first; all others as the workspace has them. */
const busyFirst = (queues: FloorView['queues']) => queues.toSorted((a, b) => b.waiting - a.waiting);

function Agents({ agents, now }: { agents: FloorView['agents']; now: number }) {
  const t = useTranslations('floor');
  if (agents.length === 0) return <EmptyState title={t('no-agents')}>{t('no-agents-help')}</EmptyState>;
  return (
    <table className="live-table">
      <caption>{t('agents')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('agent')}</th>
          <th scope="col">{t('state')}</th>
          <th scope="col" className="live-number">
            {t('since')}
          </th>
          <th scope="col" className="live-number">
            {t('load')}
          </th>
        </tr>
      </thead>
      <tbody>
        {agents.map(({ id, name, state, since, held, capacity }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>
              <AgentState state={state} />
            </td>
            <td className="live-number">{counted(now - since)}</td>
            <td className="live-number">{t('of', { held, capacity })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
