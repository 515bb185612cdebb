import { type CSSProperties, memo, type ReactNode } from 'react';
import type { DrawnNode, Flow, Problem } from '#runtime/index.ts';
import { DetailCell } from './DetailCell.tsx';
import { domId } from './domId.ts';
import { MainCell } from './MainCell.tsx';
import { type Lit, MarksCell } from './MarksCell.tsx';
import type { OutlineRow } from './row.ts';
import { ROW_HEIGHT } from './useWindow.ts';

/** What a line is written from; equal input is drawn once. */
export interface RowViewProps {
  row: OutlineRow;
  /** Among all lines, from 0. */
  at: number;
  flow: Flow;
  /** What the line's node shows. */
  drawn: DrawnNode | undefined;
  /** Where its way out leads. */
  number: string;
  title: string;
  problems: readonly Problem[] | undefined;
  group: string | undefined;
  lit: Lit;
  isCurrent: boolean;
  isSelected: boolean;
  isFolded: boolean;
  isRenamed: boolean;
}

/** One line of the outline. */
export const RowView = memo(function RowView(props: RowViewProps) {
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
function attributesOf({ row, at, isSelected, isFolded }: RowViewProps) {
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
