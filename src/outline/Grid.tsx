import { useId, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Flow } from '#runtime/index.ts';
import { room } from '#src/app/focus.ts';
import { OUTLINE, OUTLINE_PART } from './commands.ts';
import { domId } from './domId.ts';
import { Rows } from './Rows.tsx';
import type { OutlineRow } from './row.ts';
import { useCurrent } from './useCurrent.ts';
import { useKeys } from './useKeys.ts';
import type { LinesOf } from './useLines.ts';
import { useKeptKeyboard, useOffer } from './useOffer.ts';
import { usePointer } from './usePointer.ts';
import { ROW_HEIGHT, useWindow } from './useWindow.ts';

const GROUP = { role: 'rowgroup' };

/** The lines, of which those near the view are drawn. The grid has the keyboard and says which line it is on. */
export function Grid({ flow, lines, onFilter }: { flow: Flow; lines: LinesOf; onFilter(): void }) {
  const t = useTranslations('outline');
  const howId = useId();
  const grid = useRef<HTMLDivElement>(null);
  const current = useCurrent(lines);
  const at = useMemo(() => lines.rows.findIndex(({ key }) => key === current), [lines.rows, current]);
  const view = useWindow(grid, lines.rows.length, at);
  const wordsOf = ({ kind, node }: OutlineRow) =>
    kind === 'node' ? (lines.drawn.get(node)?.title ?? '') : '';
  useOffer(grid, lines);
  useKeptKeyboard(grid);
  const press = useKeys({ lines, current, page: view.page, filter: onFilter, wordsOf });
  const row = lines.rows[at];
  const drawn = lines.rows.map((_, index) => index).slice(view.from, view.to);
  if (row && !drawn.includes(at)) drawn.push(at);
  const attributes = {
    tabIndex: 0,
    role: 'treegrid',
    'aria-label': t('name', { flow: flow.name }),
    'aria-describedby': howId,
    'aria-multiselectable': true,
    'aria-rowcount': lines.rows.length,
    ...(row ? { 'aria-activedescendant': domId(row.key) } : {}),
    ...room(isDeletable(row) ? OUTLINE : OUTLINE_PART),
    ...usePointer(lines),
    onKeyDown: press,
    onScroll: view.onScroll,
  };
  return (
    <div ref={grid} className="outline-grid" {...attributes}>
      <div {...GROUP} style={{ height: lines.rows.length * ROW_HEIGHT }}>
        <Rows flow={flow} lines={lines} indexes={drawn} current={current} />
      </div>
      <p id={howId} hidden>
        {t('how')}
      </p>
    </div>
  );
}

/** A node, or a way that leads somewhere. */
const isDeletable = (row: OutlineRow | undefined): boolean => row?.kind === 'node' || row?.to !== undefined;
