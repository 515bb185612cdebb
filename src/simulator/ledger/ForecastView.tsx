import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { type Flow, nodeName, textIn } from '#runtime/index.ts';
import { useSession, useStudio, useWorkspace } from '#src/app/hooks.ts';
import { Badge } from '#src/ui/Badge.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { useSimulator } from '../useSimulator.ts';
import { type Forecast, forecastOf, isTold } from './forecast.ts';
import { probe } from './probe.ts';
import { isNothing } from './totals.ts';
import { useRangesInWords, useTotalsInWords } from './useTotalsInWords.ts';

/** What the flow that is played can do, node by node, before anything is published. */
export function ForecastView() {
  const t = useTranslations('ledger');
  const flow = useSimulator((state) => state.simulation?.scene.flow);
  const forecast = useForecast();
  const told = forecast.filter(isTold);
  if (!flow || told.length === 0) return <EmptyState title={t('can')}>{t('can-empty')}</EmptyState>;
  return (
    <>
      <p className="sim-aside">{t('can-help')}</p>
      <ol aria-label={t('can')}>
        {told.map((one) => (
          <Row key={one.node} of={one} flow={flow} />
        ))}
      </ol>
    </>
  );
}

function useForecast(): Forecast[] {
  const { nodes } = useStudio();
  const workspace = useWorkspace();
  const language = useSession((state) => state.textLanguage);
  const scene = useSimulator((state) => state.simulation?.scene);
  const startedAt = useSimulator((state) => state.simulation?.startedAt ?? 0);
  return useMemo(() => {
    const program = scene?.setup.programs.get(scene.flow.id);
    if (!scene || !program) return [];
    const { fallback } = workspace.languages;
    const context = {
      ...{ workspace, language },
      say: (value: Parameters<typeof textIn>[0] | undefined) =>
        value === undefined ? '' : textIn(value, language, fallback),
    };
    const channel = workspace.pointsOfContact[scene.point]?.channel ?? '';
    return forecastOf(scene.flow, nodes, workspace, context, probe(program, scene.point, channel, startedAt));
  }, [scene, workspace, nodes, language, startedAt]);
}

function Row({ of, flow }: { of: Forecast; flow: Flow }) {
  const t = useTranslations('ledger');
  const { nodes } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const isOpen = useSession((state) => state.flowId === flow.id);
  const isPlayed = useSession((state) => state.coverage.get(flow.id)?.nodes.has(of.node) ?? false);
  const reveal = useSession((state) => state.reveal);
  const inWords = useTotalsInWords();
  const ranges = useRangesInWords()(of.onTheWay);
  const name = nodeName(of.node, { nodes, language, flow });
  return (
    <li className="sim-forecast">
      <div className="sim-ledger-url">
        {isOpen ? (
          <Button className="sim-place" onPress={() => reveal(of.node)}>
            {name}
          </Button>
        ) : (
          <p className="sim-place">{name}</p>
        )}
        {isPlayed && <Badge tone="neutral">{t('played')}</Badge>}
      </div>
      {!isNothing(of.own) && <p>{inWords(of.own)}</p>}
      {of.calls !== undefined && <p>{t('calls', { script: of.calls })}</p>}
      {of.isUnsure && <p>{t('unsure')}</p>}
      <p className="sim-aside">{ranges === '' ? t('nothing-so-far') : t('on-the-way', { what: ranges })}</p>
    </li>
  );
}
