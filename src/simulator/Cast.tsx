import { useTranslations } from 'use-intl';
import { channelName } from '#runtime/index.ts';
import { useSession } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Select } from '#src/ui/Select.tsx';
import { AddGuest } from './AddGuest.tsx';
import { PhoneStrip } from './PhoneStrip.tsx';
import { callersOf, channelOf, pointsOf } from './phones.ts';
import type { Scene } from './scene.ts';
import { frontOf, frontPoint } from './stage.ts';
import { useSimulator } from './useSimulator.ts';
import './stage.css';

/** Who writes, and where to. */
export function Cast({ isWide = false }: { isWide?: boolean }) {
  const t = useTranslations('simulator');
  const language = useSession((state) => state.uiLanguage);
  const scene = useSimulator((state) => state.simulation?.scene);
  const point = useSimulator(frontPoint);
  const caller = useSimulator((state) => frontOf(state)?.caller.id);
  const guests = useSimulator((state) => state.guests);
  const writeTo = useSimulator((state) => state.writeTo);
  const callAs = useSimulator((state) => state.callAs);
  if (!scene) return null;
  const { pointsOfContact } = scene.workspace;
  const points = pointsOf(scene).flatMap((id) => {
    const channel = channelOf(scene, id);
    const label = pointsOfContact[id]?.name ?? id;
    return channel ? [{ id, label, description: channelName(channel, language) }] : [];
  });
  const callers = callersOf(scene, point, guests).map(({ id, name, address }) => ({
    id,
    label: name,
    description: address,
  }));
  return (
    <div className="sim-cast">
      <div className="sim-cast-fields">
        <Select label={t('point-of-contact')} value={point} onChange={writeTo} options={points} />
        <Select label={t('customer')} value={caller} onChange={callAs} options={callers} />
        <AddGuest scene={scene} point={point} />
      </div>
      <Answering scene={scene} point={point} />
      <PhoneStrip isWide={isWide} />
    </div>
  );
}

/** What answers at the point of contact, where it is not this flow of its own. */
function Answering({ scene, point }: { scene: Scene; point: string }) {
  const t = useTranslations('stage');
  const s = useTranslations('simulator');
  const answerHere = useSimulator((state) => state.answerHere);
  if (point === scene.point) return scene.borrowed && <p className="sim-aside">{s('borrowed')}</p>;
  const { scripts, workspace } = scene.setup.universe;
  const script = workspace.pointsOfContact[point]?.defaultScript ?? '';
  if (script === scene.flow.id) return null;
  return (
    <p className="sim-aside sim-answering">
      {t('another-answers', { name: scripts?.get(script)?.name ?? script })}
      <Button variant="quiet" onPress={answerHere}>
        {t('answer-here')}
      </Button>
    </p>
  );
}
