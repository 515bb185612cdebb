import { RotateCcw, Unplug } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { DeskSource } from '#runtime/desk.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { CrowdMenu } from './CrowdMenu.tsx';
import { type OnFloor, onFloor } from './desks.ts';
import { ServiceLevels } from './ServiceLevels.tsx';
import { SettingMenu } from './SettingMenu.tsx';
import { desksOf } from './store.ts';
import { useSimulator } from './useSimulator.ts';

/** Everybody who serves, with what they have: pressed, their desk is open below. */
export function Floor({ source }: { source: DeskSource }) {
  const t = useTranslations('desks');
  const simulation = useSimulator((state) => state.simulation);
  const chosen = useSimulator((state) => state.desks);
  const showDesks = useSimulator((state) => state.showDesks);
  if (!simulation) return null;
  return (
    <header className="sim-floor-head">
      <ToggleButtonGroup
        className="sim-floor-agents"
        aria-label={t('agents')}
        selectionMode="multiple"
        selectedKeys={desksOf({ simulation, desks: chosen })}
        onSelectionChange={(keys) => showDesks([...keys].map(String))}
      >
        {onFloor(simulation).map((agent) => (
          <AgentToggle key={agent.id} agent={agent} />
        ))}
      </ToggleButtonGroup>
      <div className="sim-floor-tools">
        <CrowdMenu />
        <SettingMenu />
        <ServiceLevels source={source} />
        <RemovePoint />
        <Restart />
      </div>
    </header>
  );
}

function AgentToggle({ agent: { id, name, state, asked, held } }: { agent: OnFloor }) {
  const t = useTranslations('desks');
  return (
    <ToggleButton id={id} className="sim-floor-agent" data-state={state}>
      <span className="ui-hidden">{t('agent', { name, state, asked, held })}</span>
      <span className="sim-floor-dot" aria-hidden="true" />
      <span aria-hidden="true">{name}</span>
      {asked > 0 && (
        <span className="sim-floor-asked" aria-hidden="true">
          {asked}
        </span>
      )}
      {held > 0 && (
        <span className="sim-floor-held" aria-hidden="true">
          {held}
        </span>
      )}
    </ToggleButton>
  );
}

/** As when an administrator deletes the asset: its conversations stand still. */
function RemovePoint() {
  const t = useTranslations('desks');
  const simulation = useSimulator((state) => state.simulation);
  const put = useSimulator((state) => state.put);
  if (!simulation) return null;
  const { scene, world } = simulation;
  const { point } = scene;
  return (
    <IconButton
      label={t('remove-point', { name: scene.workspace.pointsOfContact[point]?.name ?? point })}
      icon={Unplug}
      isDisabled={Object.hasOwn(world.removed, point)}
      onPress={() => put({ type: 'point-of-contact.removed', at: world.now, pointOfContact: point })}
    />
  );
}

function Restart() {
  const t = useTranslations('simulator');
  const restart = useSimulator((state) => state.restart);
  return <IconButton label={t('restart')} icon={RotateCcw} onPress={() => restart()} />;
}
