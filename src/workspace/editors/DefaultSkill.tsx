import { useWorkspace } from '#src/app/hooks.ts';
import { useWords } from '../words/useWords.ts';

/** Whether a skill is the default somewhere: said here, changed at the point of contact. */
export function DefaultSkill({ id }: { id: string }) {
  const t = useWords();
  const { pointsOfContact } = useWorkspace();
  const points = Object.values(pointsOfContact).filter(({ defaultSkill }) => defaultSkill === id);
  const names = points.map(({ name }) => name).join(', ');
  return (
    <dl className="workspace-fact">
      <dt className="ui-label">{t('default')}</dt>
      <dd>{points.length > 0 ? t('default-yes', { points: names }) : t('default-no')}</dd>
    </dl>
  );
}
