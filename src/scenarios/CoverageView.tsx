import { GridList, GridListItem } from 'react-aria-components';
import { channelName, countCoverage, type Flow, nodeName, portName, sayReason } from '#runtime/index.ts';
import { useDocument, useFlow, useSession, useStudio } from '#src/app/hooks.ts';
import { scenariosOf } from '#src/document/edits/scenarios.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { Select } from '#src/ui/Select.tsx';
import { Switch } from '#src/ui/Switch.tsx';
import { looking, useLooking } from './looking.ts';
import { channelOf } from './marks.ts';
import { useRuns } from './runs.ts';
import { useWords } from './words/useWords.ts';

/** What scenarios pass of the open flow, and the ways that none goes. */
export function CoverageView() {
  const t = useWords();
  const flow = useFlow();
  const own = useSession((state) => state.coverageByScenarios.get(state.flowId));
  if (!flow) return <EmptyState title={t('none')} />;
  const missing = flow.edges.filter(({ from, port }) => !own?.ways.has(`${from} ${port}`));
  return (
    <div className="scenarios-coverage">
      <div className="scenarios-told">
        <span role="status">{t('coverage-counted', countCoverage(flow, own))}</span>
        <Filters />
        <OnCanvas />
      </div>
      {missing.length === 0 ? (
        <EmptyState title={t('all-covered')} />
      ) : (
        <Missing flow={flow} missing={missing} />
      )}
    </div>
  );
}

function Missing({ flow, missing }: { flow: Flow; missing: Flow['edges'] }) {
  const t = useWords();
  const { nodes, session, channels } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const uncovered = useRuns((runs) => runs.uncovered.get(flow.id));
  const naming = { language, nodes, flow };
  const reveal = (index: number) => {
    const edge = missing[index];
    if (!edge) return;
    session.getState().selectEdge({ from: edge.from, port: edge.port });
    session.getState().surface?.show([edge.from, edge.to]);
  };
  const lines = missing.map(({ from, port, to }, id) => {
    const why = uncovered?.find((one) => one.node === from && one.port === port)?.reason;
    return {
      id,
      way: t('way', { node: nodeName(from, naming), port: portName(port, from, naming) }),
      to: t('leads-to', { node: nodeName(to, naming) }),
      why: why ? sayReason({ ...why, code: why.code as never }, language, nodes, flow, from, channels) : '',
    };
  });
  return (
    <GridList
      aria-label={t('not-covered')}
      className="scenarios-ways"
      items={lines}
      dependencies={[uncovered]}
      onAction={(key) => reveal(Number(key))}
    >
      {({ id, way, to, why }) => (
        <GridListItem id={id} className="scenarios-item" textValue={`${way} ${to}`}>
          <span className="scenarios-name">{way}</span>
          <span className="scenarios-tags">{to}</span>
          <span className="scenarios-why">{why}</span>
        </GridListItem>
      )}
    </GridList>
  );
}

/** Only what scenarios of a channel, of a language, with a tag have passed. */
function Filters() {
  const t = useWords();
  const project = useDocument((state) => state.project);
  const { channels } = useStudio();
  const uiLanguage = useSession((state) => state.uiLanguage);
  const { channel, language, tag } = useLooking((state) => state);
  const judged = useRuns((runs) => runs.judged);
  const all = Object.values(scenariosOf(project));
  const used = all.map(({ pointOfContact }) => channelOf(project, pointOfContact));
  const spoken = [...judged.values()].flatMap(({ verdict }) => verdict.languages);
  const tags = all.flatMap((one) => one.tags);
  const nameOfChannel = (id: string) => {
    const known = channels.get(id);
    return known ? channelName(known, uiLanguage) : id;
  };
  const options = (found: readonly string[], say = (id: string) => id) => [
    { id: '', label: t('all') },
    ...[...new Set(found)].sort().map((id) => ({ id, label: say(id) })),
  ];
  return (
    <>
      <Select
        label={t('filter-channel')}
        value={channel}
        options={options(used, nameOfChannel)}
        onChange={(id) => looking.setState({ channel: id })}
      />
      <Select
        label={t('filter-language')}
        value={language}
        options={options(spoken)}
        onChange={(id) => looking.setState({ language: id })}
      />
      <Select
        label={t('filter-tag')}
        value={tag}
        options={options(tags)}
        onChange={(id) => looking.setState({ tag: id })}
      />
    </>
  );
}

function OnCanvas() {
  const t = useWords();
  const { session } = useStudio();
  const isOn = useSession(({ showsCoverage, coverageBy }) => showsCoverage && coverageBy === 'scenarios');
  const turn = () =>
    session.getState().set({ showsCoverage: !isOn, coverageBy: isOn ? 'hand' : 'scenarios' });
  return <Switch isSelected={isOn} onChange={turn} label={t('on-canvas')} />;
}
