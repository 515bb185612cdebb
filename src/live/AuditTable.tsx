import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AuditEntry } from '#runtime/live.ts';
import { useDocument, useWorkspace } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { sayDetail, sayDone, type Trail } from './audit.ts';
import { useMoment } from './times.ts';

interface TableProps {
  trail: Trail;
  /** Settles when more are there. */
  onMore: () => Promise<void>;
}

/** What was done, a line each: when, by whom, what. */
export function AuditTable({ trail: { entries, hasMore }, onMore }: TableProps) {
  const t = useTranslations('trail');
  return (
    <>
      <div className="live-scroll">
        <table className="live-table">
          <caption>{t('audit-help')}</caption>
          <thead>
            <tr>
              {(['when', 'who', 'done', 'detail'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <Row key={entry.seq} entry={entry} />
            ))}
          </tbody>
        </table>
      </div>
      <More count={entries.length} hasMore={hasMore} onMore={onMore} />
    </>
  );
}

function Row({ entry }: { entry: AuditEntry }) {
  const t = useTranslations('trail');
  const moment = useMoment();
  const nameOf = useNames();
  return (
    <tr>
      <td className="live-moment">{moment(entry.at)}</td>
      <td>{nameOf(entry.by) || '–'}</td>
      <th scope="row">{sayDone(entry, nameOf(entry.of), t)}</th>
      <td className="live-quiet">{sayDetail(entry, t)}</td>
    </tr>
  );
}

/** Scripts and agents as the open project calls them. */
function useNames(): (id: string) => string {
  const flows = useDocument((state) => state.project.flows);
  const { agents } = useWorkspace();
  return (id) => {
    if (Object.hasOwn(flows, id)) return flows[id]?.name ?? id;
    return Object.hasOwn(agents, id) ? (agents[id]?.name ?? id) : id;
  };
}

/** Older ones. The last time it goes; where one is then is what it said. */
function More({ count, hasMore, onMore }: { count: number; hasMore: boolean; onMore: TableProps['onMore'] }) {
  const t = useTranslations('trail');
  const [before, setBefore] = useState(count);
  const said = useRef<HTMLParagraphElement>(null);
  const more = async () => {
    setBefore(count);
    await onMore();
    if (document.activeElement === document.body) said.current?.focus();
  };
  return (
    <div className="live-more">
      <p className="ui-hidden" role="status" tabIndex={-1} ref={said}>
        {count > before && t('more-shown', { count: count - before })}
      </p>
      {hasMore && <Button onPress={() => void more()}>{t('more')}</Button>}
    </div>
  );
}
