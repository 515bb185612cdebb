import { useTranslations } from 'use-intl';
import { channelName } from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { Select } from '#src/ui/Select.tsx';
import { callersOf } from './play.ts';
import { callerOf } from './store.ts';
import { useSimulator } from './useSimulator.ts';

/** Who writes, and where to. */
export function Cast() {
  const t = useTranslations('simulator');
  const { channels } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const simulation = useSimulator((state) => state.simulation);
  const chosen = useSimulator((state) => state.caller);
  const writeTo = useSimulator((state) => state.writeTo);
  const callAs = useSimulator((state) => state.callAs);
  if (!simulation) return null;
  const { workspace, point, borrowed } = simulation.scene;
  const points = Object.entries(workspace.pointsOfContact).flatMap(([id, { name, channel }]) => {
    const definition = channels.get(channel);
    return definition ? [{ id, label: name, description: channelName(definition, language) }] : [];
  });
  const callers = callersOf(simulation.scene).map(({ id, name, address }) => ({
    id,
    label: name,
    description: address,
  }));
  return (
    <div className="sim-cast">
      <div className="sim-cast-fields">
        <Select label={t('point-of-contact')} value={point} onChange={writeTo} options={points} />
        <Select
          label={t('customer')}
          value={callerOf({ simulation, caller: chosen })?.id}
          onChange={callAs}
          options={callers}
        />
      </div>
      {borrowed && <p className="sim-aside">{t('borrowed')}</p>}
    </div>
  );
}
