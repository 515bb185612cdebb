import { ArrowDown, ArrowUp, CircleAlert, TriangleAlert } from 'lucide-react';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import type { JsonObject } from '#runtime/index.ts';
import { useDocument, useSession, useStudio } from '#src/app/hooks.ts';
import { iconProps } from '#src/ui/icon.ts';
import { type Column as ColumnOf, columnsOf, type Telling } from './columns.ts';
import { roomOf, useRoom } from './room.ts';
import { found, type Order, type Row as RowOf, rowsOf, sorted, steadyRows } from './rows.ts';
import type { ThingsKey } from './sections.ts';
import { type Findings, useFindings } from './useFindings.ts';
import { labelsOf } from './words/fields.ts';
import { useSectionWords, useWords } from './words/useWords.ts';

export interface ThingsTableProps {
  section: ThingsKey;
  things: Readonly<Record<string, JsonObject>>;
}

/** A line a thing: arrows choose, Enter goes to its form. While one types in the form, the lines follow a moment later. */
export function ThingsTable({ section, things }: ThingsTableProps) {
  const [order, setOrder] = useState<Order | null>(null);
  const rows = useDeferredValue(useRows(section, things, order));
  return (
    <div className="workspace-table">
      <Lines section={section} rows={rows} order={order} onOrder={setOrder} />
    </div>
  );
}

interface LinesProps {
  section: ThingsKey;
  rows: readonly RowOf[];
  order: Order | null;
  onOrder(order: Order): void;
}

const Lines = memo(function Lines({ section, rows, order, onOrder }: LinesProps) {
  const t = useWords();
  const words = useSectionWords();
  const room = roomOf(useStudio());
  const thing = useRoom((state) => state.thing);
  const titles = useTitles(section);
  const none = () => <p className="workspace-none">{t('no-match', { search: room.getState().search })}</p>;
  return (
    <Table
      aria-label={words.section(section, 'title')}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={thing === null ? [] : [thing]}
      onSelectionChange={(keys) => choose(room, keys === 'all' ? undefined : [...keys].map(String)[0])}
      onRowAction={(id) => room.getState().reveal(String(id))}
      {...(order ? { sortDescriptor: order } : {})}
      onSortChange={({ column, direction }) => onOrder({ column: String(column), direction })}
    >
      <TableHeader>
        {titles.map(({ id, title }) => (
          <HeadCell key={id} id={id} title={title} />
        ))}
      </TableHeader>
      <TableBody items={rows} renderEmptyState={none}>
        {(row) => <ThingRow key={row.id} row={row} />}
      </TableBody>
    </Table>
  );
});

function choose(room: ReturnType<typeof roomOf>, id: string | undefined): void {
  if (id !== undefined && id !== room.getState().thing) room.getState().openThing(id);
}

function useRows(
  section: ThingsKey,
  things: ThingsTableProps['things'],
  order: Order | null,
): readonly RowOf[] {
  const { channels } = useStudio();
  const t = useWords();
  const project = useDocument((state) => state.project);
  const findings = useFindings();
  const [keep] = useState(steadyRows);
  const language = useSession((state) => state.uiLanguage);
  const search = useRoom((state) => state.search);
  const rows = useMemo(() => {
    const labels = labelsOf(section, language);
    const option: Telling['option'] = (path, value) =>
      path === '' ? t(value === 'yes' ? 'yes' : 'no') : (labels[path]?.options?.[value] ?? value);
    const { workspace, flows } = project;
    const problem = (id: string) => firstOf(findings, section, id);
    return keep(
      rowsOf(things, columnsOf(section), { workspace, flows, channels, language, option }, problem),
    );
  }, [section, things, project, channels, language, t, findings, keep]);
  return useMemo(() => sorted(found(rows, search), order, language), [rows, search, order, language]);
}

/** The first of a thing's problems, errors before warnings. */
function firstOf(findings: Findings, section: ThingsKey, id: string): RowOf['problem'] {
  const [first] = findings.at({ section, id }).toSorted((a, b) => a.severity.localeCompare(b.severity));
  return first && { severity: first.severity, sentence: findings.tell({ section, id, problem: first }) };
}

/** What columns are called: the name first. */
function useTitles(section: ThingsKey): { id: string; title: string }[] {
  const t = useWords();
  const words = useSectionWords();
  const language = useSession((state) => state.uiLanguage);
  const labels = labelsOf(section, language);
  const titleOf = ({ title }: ColumnOf): string =>
    'field' in title ? (labels[title.field]?.label ?? title.field) : words.section(title.section, 'title');
  return [
    { id: 'name', title: Object.hasOwn(labels, 'name') ? labels['name']!.label : t('id') },
    ...columnsOf(section).map((column, index) => ({ id: String(index), title: titleOf(column) })),
  ];
}

function HeadCell({ id, title }: { id: string; title: string }) {
  return (
    <Column id={id} isRowHeader={id === 'name'} allowsSorting className="workspace-column">
      {({ sortDirection }) => (
        <span className="workspace-column-title">
          <span className="workspace-clip" title={title}>
            {title}
          </span>
          {sortDirection === 'ascending' && <ArrowUp {...iconProps} size={12} />}
          {sortDirection === 'descending' && <ArrowDown {...iconProps} size={12} />}
        </span>
      )}
    </Column>
  );
}

const ThingRow = memo(function ThingRow({ row }: { row: RowOf }) {
  return (
    <Row id={row.id} textValue={row.name} className="workspace-row">
      <Cell className="workspace-cell workspace-cell-name">
        <span className="workspace-clip" title={row.name}>
          {row.name}
        </span>
        <RowProblem problem={row.problem} />
      </Cell>
      {row.cells.map(({ column, value }) => (
        <Cell key={column} className="workspace-cell">
          <span className="workspace-clip" title={String(value)}>
            {value}
          </span>
        </Cell>
      ))}
    </Row>
  );
});

/** The first thing wrong with it, in its sentence. */
function RowProblem({ problem }: Pick<RowOf, 'problem'>) {
  if (!problem) return null;
  const Glyph = problem.severity === 'error' ? CircleAlert : TriangleAlert;
  return (
    <span className="workspace-problem" data-severity={problem.severity} title={problem.sentence}>
      <Glyph {...iconProps} size={14} />
      <span className="workspace-clip">{problem.sentence}</span>
    </span>
  );
}
