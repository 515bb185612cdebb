import { type CSSProperties, memo, type ReactNode } from 'react';
import { DetailCell } from './DetailCell.tsx';
import { domId } from './domId.ts';
import type { LineProps } from './line.ts';
import { MainCell } from './MainCell.tsx';
import { MarksCell } from './MarksCell.tsx';
import { ROW_HEIGHT } from './useWindow.ts';

/** One line of the outline. */
export const RowView = memo(function RowView(props: LineProps) {
  const { row } = props;
  return (
    <div className="outline-row" data-kind={row.kind} data-current={props.isCurrent} {...attributesOf(props)}>
      <Cell name="main">
        <MainCell {...props} />
      </Cell>
      <Cell name="detail">
        <DetailCell {...props} />
      </Cell>
      <Cell name="marks">
        <MarksCell {...props} />
      </Cell>
    </div>
  );
});

/** The grid as a whole has the keyboard: lines and cells are told about, not tabbed to. */
function attributesOf({ row, at, isSelected, isFolded }: LineProps) {
  const { key, level, index, count, hasChildren } = row;
  const style: CSSProperties & Record<'--level', number> = { top: at * ROW_HEIGHT, '--level': level - 1 };
  return {
    role: 'row',
    id: domId(key),
    'data-key': key,
    'aria-level': level,
    'aria-posinset': index,
    'aria-setsize': count,
    'aria-rowindex': at + 1,
    'aria-selected': isSelected,
    ...(hasChildren ? { 'aria-expanded': !isFolded } : {}),
    style,
  };
}

const CELL = { role: 'gridcell' };

function Cell({ name, children }: { name: 'main' | 'detail' | 'marks'; children: ReactNode }) {
  return (
    <div className={`outline-cell outline-${name}`} {...CELL}>
      {children}
    </div>
  );
}
