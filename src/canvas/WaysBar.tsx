import { Route } from 'lucide-react';
import { Panel } from 'reactflow';
import { useTranslations } from 'use-intl';
import { nodeName } from '#runtime/index.ts';
import { useFlow, useSession, useStudio } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { iconProps } from '#src/ui/icon.ts';
import { useOnlyWays } from './useOnlyWays.ts';

/** Says which ways are looked at while the rest is dimmed, and ends it. */
export function WaysBar() {
  const t = useTranslations('arranging');
  const { session, nodes } = useStudio();
  const flow = useFlow();
  const language = useSession((state) => state.uiLanguage);
  const of = useSession((state) => state.onlyWaysOf) ?? [];
  const shown = useOnlyWays();
  const [first = ''] = of;
  const all = Object.keys(flow?.nodes ?? {}).length;
  const counts = { shown: shown?.size ?? 0, all };
  const said =
    of.length === 1
      ? t('only-ways-shown', { title: nodeName(first, { nodes, flow, language }), ...counts })
      : t('only-ways-several', { count: of.length, ...counts });
  const leave = () => {
    session.getState().set({ onlyWaysOf: null });
    session.getState().surface?.focus(first, 'stays');
  };
  return (
    <Panel position="top-center" className="canvas-ways-panel">
      {/* It is there before it speaks, so that it is heard. */}
      <p className="ui-hidden" role="status">
        {shown && said}
      </p>
      {shown && (
        <div className="canvas-ways">
          <Route {...iconProps} />
          <span>{said}</span>
          <Button variant="quiet" onPress={leave}>
            {t('only-ways-leave')}
          </Button>
        </div>
      )}
    </Panel>
  );
}
