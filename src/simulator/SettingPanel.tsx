import { useTranslations } from 'use-intl';
import { OVERRIDES, type ScenarioSetting } from '#runtime/index.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { Select } from '#src/ui/Select.tsx';
import { Answers } from './Answers.tsx';
import { useSimulator } from './useSimulator.ts';
import './stage.css';

type Wanted = ScenarioSetting['hours'][string];
const OWN = 'as-workspace' as const;
const WAYS: readonly Wanted[] = ['open', 'closed', ...OVERRIDES];

/** What is otherwise than in the workspace while this is simulated: hours, and what other systems answer. */
export function SettingPanel() {
  const t = useTranslations('stage');
  const simulation = useSimulator((state) => state.simulation);
  if (!simulation) return null;
  return (
    <div className="sim-setting">
      <section aria-label={t('hours')}>
        <h3>{t('hours')}</h3>
        <Hours setting={simulation.setting} />
      </section>
      <section aria-label={t('answers')}>
        <h3>{t('answers')}</h3>
        <Answers scene={simulation.scene} setting={simulation.setting} />
      </section>
    </div>
  );
}

function Hours({ setting }: { setting: ScenarioSetting }) {
  const t = useTranslations('stage');
  const all = useSimulator((state) => state.simulation?.scene.workspace.hours) ?? {};
  const change = useSimulator((state) => state.change);
  const known = Object.entries(all);
  if (known.length === 0) return <EmptyState title={t('hours')}>{t('hours-none')}</EmptyState>;
  const options = [OWN, ...WAYS].map((id) => ({ id, label: t(id) }));
  const choose = (id: string, way: string) => {
    const { [id]: _, ...others } = setting.hours;
    const found = WAYS.find((one) => one === way);
    change({ ...setting, hours: found ? { ...others, [id]: found } : others });
  };
  return (
    <div className="sim-hours">
      {known.map(([id, { name }]) => (
        <Select
          key={id}
          label={name}
          value={setting.hours[id] ?? OWN}
          onChange={(way) => choose(id, way)}
          options={options}
        />
      ))}
    </div>
  );
}
