import { Braces } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { type Flow, fieldName, nodeName, type Problem, portName, sayProblem } from '#runtime/index.ts';
import { useChecked, useFlow, useSession, useStudio } from '#src/app/hooks.ts';
import { showInText } from '#src/app/showing.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { groupProblems, type ProblemGroup } from './group.ts';
import { ProblemLine, type ProblemLineProps } from './ProblemLine.tsx';
import { Repairs } from './Repairs.tsx';
import './problems.css';

/** More are shown when asked for, so that a file full of them opens as fast. */
const SHOWN_FIRST = 100;

/** What is wrong with the flow. Each problem leads to the field where it is repaired. */
export function Problems() {
  const t = useTranslations('problems');
  const flow = useFlow();
  const problems = useChecked()?.problems ?? [];
  const [most, setMost] = useState(SHOWN_FIRST);
  const count = problems.length;
  return (
    <div className="problems">
      <p className="ui-hidden" role="status">
        {t('count', { count })}
      </p>
      {count === 0 || !flow ? (
        <EmptyState title={t('none')}>{t('none-help')}</EmptyState>
      ) : (
        <ProblemList flow={flow} groups={groupProblems(problems.slice(0, most))} problems={problems} />
      )}
      {count > most && (
        <Button onPress={() => setMost(most + SHOWN_FIRST)}>
          {t('more', { count: Math.min(SHOWN_FIRST, count - most) })}
        </Button>
      )}
    </div>
  );
}

interface ListProps {
  flow: Flow;
  groups: readonly ProblemGroup[];
  /** All of them, also those not listed yet. */
  problems: readonly Problem[];
}

function ProblemList({ flow, groups, problems }: ListProps) {
  const t = useTranslations('problems');
  const studio = useStudio();
  const words = useWords(flow);
  const all = new Map(groups.flatMap((group) => group.problems.map(({ key, problem }) => [key, problem])));
  const reveal = (key: string) => {
    const { node, field, port } = all.get(key)?.where ?? {};
    if (node !== undefined) studio.session.getState().reveal(node, field ?? (port && `port:${port}`));
  };
  const countOf = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length;
  return (
    <GridList
      className="problems-list"
      aria-label={t('list')}
      selectionMode="none"
      onAction={(key) => reveal(String(key))}
    >
      {groups.map(({ severity, problems: own }) => (
        <GridListSection key={severity} id={severity}>
          <GridListHeader className="problems-head">
            {t(severity, { count: countOf(severity) })}
          </GridListHeader>
          {own.map(({ key, problem }) => (
            <ProblemItem key={key} id={key} severity={problem.severity} {...words(problem)}>
              <span className="problems-text">
                <IconButton
                  label={t('in-text')}
                  icon={Braces}
                  placement="left"
                  onPress={() => showInText(studio, problem.where)}
                />
              </span>
              <Repairs problem={problem} flow={flow} />
            </ProblemItem>
          ))}
        </GridListSection>
      ))}
    </GridList>
  );
}

function ProblemItem({ id, children, ...line }: ProblemLineProps & { id: string; children: ReactNode }) {
  return (
    <GridListItem id={id} className="problems-item" textValue={`${line.place} ${line.sentence}`}>
      <ProblemLine {...line} />
      {children}
    </GridListItem>
  );
}

/** How a problem is told: where it is and what to do, in the studio's language. */
function useWords(flow: Flow) {
  const t = useTranslations('problems');
  const { nodes, channels } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  return (problem: Problem): Omit<ProblemLineProps, 'severity'> => {
    const { node, field, port } = problem.where;
    const naming = { language, nodes, flow };
    return {
      place: node === undefined ? t('whole-flow') : nodeName(node, naming),
      part: field ? fieldName(field, node, naming) : port ? portName(port, node, naming) : '',
      sentence: sayProblem(problem, language, nodes, flow, channels),
      type: node === undefined ? undefined : flow.nodes[node]?.type,
    };
  };
}
