import { Activity } from 'lucide-react';
import { Panel } from 'reactflow';
import { useTranslations } from 'use-intl';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { backToCanvas } from '#src/app/studio.ts';
import { Button } from '#src/ui/Button.tsx';
import { iconProps } from '#src/ui/icon.ts';

/** How many contacts are in the flow now, for as long as live counts are shown. */
export default function LiveBar() {
  const t = useTranslations('floor');
  const studio = useStudio();
  const now = useSession(({ liveCounts }) =>
    liveCounts ? Object.values(liveCounts.steps).reduce((sum, step) => sum + step.now, 0) : null,
  );
  const hide = () => {
    studio.session.getState().set({ showsLive: false });
    backToCanvas(studio);
  };
  return (
    <Panel position="top-left" className="canvas-ways">
      <Activity {...iconProps} />
      <span role="status">{now === null ? t('bar-wait') : t('bar-now', { count: now })}</span>
      <Button variant="quiet" onPress={hide}>
        {t('hide')}
      </Button>
    </Panel>
  );
}
