import { ArrowDownToLine, ArrowUpFromLine, OctagonPause, Play, StepForward } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { nodeName } from '#runtime/index.ts';
import { breakpointAt } from '#src/app/breakpoints.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { shownKeys } from '#src/app/keys.ts';
import { Button } from '#src/ui/Button.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { iconProps } from '#src/ui/icon.ts';
import { useSimulator } from './useSimulator.ts';

/** Says before which node the simulation stands, and goes on. */
export function StoppedBar() {
  const t = useTranslations('stops');
  const goOn = useSimulator((state) => state.goOn);
  const waiting = useSimulator((state) => state.waiting.length);
  const isCalled = useSimulator((state) => (state.simulation?.stopped?.depth ?? 0) > 0);
  const said = useSaid();
  return (
    <>
      {/* It is there before it speaks, so that it is heard. */}
      <p className="ui-hidden" role="status">
        {said}
      </p>
      {said && (
        <div className="sim-stopped">
          <OctagonPause {...iconProps} />
          <div className="sim-stopped-said">
            <strong>{said}</strong>
            {waiting > 0 && <p className="sim-aside">{t('waiting', { count: waiting })}</p>}
          </div>
          <Button variant="primary" icon={Play} onPress={() => goOn('on')}>
            {t('go-on')}
          </Button>
          <IconButton
            label={t('go-step')}
            icon={StepForward}
            shortcut={shownKeys('f10')}
            onPress={() => goOn('step')}
          />
          <IconButton
            label={t('go-into')}
            icon={ArrowDownToLine}
            shortcut={shownKeys('mod+f10')}
            onPress={() => goOn('into')}
          />
          {isCalled && (
            <IconButton
              label={t('go-out')}
              icon={ArrowUpFromLine}
              shortcut={shownKeys('mod+shift+f10')}
              onPress={() => goOn('out')}
            />
          )}
        </div>
      )}
    </>
  );
}

function useSaid(): string {
  const t = useTranslations('stops');
  const { nodes, document } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const breakpoints = useSession((state) => state.breakpoints);
  const stopped = useSimulator((state) => state.simulation?.stopped);
  const own = useSimulator((state) => state.simulation?.scene.flow);
  if (!stopped || !own) return '';
  const { script, step, by } = stopped;
  const flow = script === own.id ? own : document.getState().project.flows[script];
  const node = nodeName(step, { nodes, flow, language });
  const isAt =
    breakpointAt(breakpoints, script, step) ??
    (by && breakpointAt(breakpoints, script, `${by.from} ${by.port}`));
  if (!isAt) return t('before', { node });
  return script === own.id
    ? t('at-breakpoint', { node })
    : t('at-breakpoint-in', { node, flow: flow?.name ?? script });
}
