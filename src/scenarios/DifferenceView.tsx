import { BadgeCheck, Crosshair, Minus, Pencil, Plus } from 'lucide-react';
import { nodeName, type Scenario } from '#runtime/index.ts';
import { useDocument, useSession, useStudio } from '#src/app/hooks.ts';
import type { Studio } from '#src/app/studio.ts';
import { Button } from '#src/ui/Button.tsx';
import { iconProps } from '#src/ui/icon.ts';
import { acceptAll } from './acts.ts';
import { between, type Told } from './differences.ts';
import { useWords } from './words/useWords.ts';

const SIGNS = { missing: Minus, unexpected: Plus, different: Pencil } as const;

/** One thing that was not as expected: what, what came instead, the node that did it, and taking it over. */
export function DifferenceView({ scenario, told }: { scenario: Scenario; told: Told }) {
  const t = useWords();
  const studio = useStudio();
  const { difference, what, field, expected, came } = told;
  const isField = field !== undefined || expected !== undefined;
  const kind = isField ? 'different' : difference.kind;
  const Sign = SIGNS[kind];
  return (
    <li className="scenarios-difference" data-kind={kind}>
      <span className="scenarios-sign" role="img" aria-label={t(kind)} title={t(kind)}>
        <Sign {...iconProps} size={12} />
      </span>
      <div className="scenarios-what">
        <span>
          {what}
          {field !== undefined && <span className="scenarios-field">{field}</span>}
        </span>
        {isField ? (
          <Values expected={expected ?? ''} came={came ?? ''} />
        ) : (
          <span className="scenarios-kind">{t(kind)}</span>
        )}
      </div>
      <NodeButton told={told} scenario={scenario} />
      <Button variant="quiet" icon={BadgeCheck} onPress={() => acceptAll(studio, scenario, [difference])}>
        {t('take')}
        <span className="ui-hidden">: {[what, field].filter(Boolean).join(' ')}</span>
      </Button>
    </li>
  );
}

/** Both values, what differs in them marked. */
function Values({ expected, came }: { expected: string; came: string }) {
  const t = useWords();
  const { before, one, other, after } = between(expected, came);
  return (
    <dl className="scenarios-values">
      <dt>{t('expected')}</dt>
      <dd>
        {before}
        <del>{one}</del>
        {after}
      </dd>
      <dt>{t('came')}</dt>
      <dd>
        {before}
        <ins>{other}</ins>
        {after}
      </dd>
    </dl>
  );
}

/** The node that brought it about, which may be of another flow. */
function NodeButton({ told: { difference }, scenario }: { told: Told; scenario: Scenario }) {
  const t = useWords();
  const studio = useStudio();
  const { node, script = scenario.script } = difference;
  const flow = useDocument(({ project }) => project.flows[script]);
  const language = useSession((state) => state.uiLanguage);
  if (node === undefined || !flow || !Object.hasOwn(flow.nodes, node)) return null;
  const name = nodeName(node, { language, nodes: studio.nodes, flow });
  return (
    <Button variant="quiet" icon={Crosshair} onPress={() => reveal(studio, script, node)}>
      {t('show-node', { node: name })}
    </Button>
  );
}

function reveal({ session }: Studio, script: string, node: string): void {
  const { flowId, openFlow } = session.getState();
  if (flowId !== script) openFlow(script);
  session.getState().reveal(node);
  requestAnimationFrame(() => requestAnimationFrame(() => session.getState().surface?.show([node])));
}
