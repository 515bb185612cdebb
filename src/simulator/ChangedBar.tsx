import { RotateCw } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useChecked, useDocument, useStudio } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { currentRevisions } from './scene.ts';
import { useSimulator } from './useSimulator.ts';

/** Says that what is played is no longer what is drawn. */
export function ChangedBar() {
  const t = useTranslations('simulator');
  const studio = useStudio();
  const project = useDocument((state) => state.project);
  const scene = useSimulator((state) => state.simulation?.scene);
  const replay = useSimulator((state) => state.replay);
  const playable = useChecked()?.script !== undefined;
  if (!scene) return null;
  const same =
    playable &&
    project.workspace === scene.workspace &&
    currentRevisions(studio, project) === scene.revisions;
  if (same) return null;
  return (
    <div className="sim-changed" role="status">
      <span>{playable ? t('changed') : t('changed-broken')}</span>
      {playable && (
        <Button variant="quiet" icon={RotateCw} onPress={replay}>
          {t('replay')}
        </Button>
      )}
    </div>
  );
}
