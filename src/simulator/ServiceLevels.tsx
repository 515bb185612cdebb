import { Gauge } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useFormatter, useTranslations } from 'use-intl';
import { type DeskSource, type SkillService, serviceOf, VARIANTS } from '#runtime/desk.ts';
import { IconButton } from '#src/ui/IconButton.tsx';

/** How many contacts were answered in time, by skill, counted in the four ways that are in use. */
export function ServiceLevels({ source }: { source: DeskSource }) {
  const t = useTranslations('desks');
  return (
    <DialogTrigger>
      <IconButton label={t('service')} icon={Gauge} />
      <Popover className="ui-popover sim-service" placement="bottom end">
        <Dialog aria-label={t('service')}>
          <Levels skills={serviceOf(source)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Levels({ skills }: { skills: readonly SkillService[] }) {
  const t = useTranslations('desks');
  if (skills.length === 0) return <p className="sim-aside">{t('service-empty')}</p>;
  return (
    <table className="sim-service-table">
      <caption>{t('service-help')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('service-skill')}</th>
          <th scope="col">{t('service-promise')}</th>
          <th scope="col">{t('service-counted')}</th>
          {VARIANTS.map((variant) => (
            <th key={variant} scope="col">
              {t(`service-${variant}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {skills.map((skill) => (
          <Row key={skill.id} skill={skill} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ skill: { name, within, percent, tally, levels } }: { skill: SkillService }) {
  const t = useTranslations('desks');
  const { number } = useFormatter();
  const share = (level: number) => number(level, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{t('service-target', { percent: share(percent / 100), within })}</td>
      <td>{t('service-of', { count: tally.events, answered: tally.handled })}</td>
      {VARIANTS.map((variant) => {
        const level = levels[variant];
        const isMissed = level !== null && level * 100 < percent;
        return (
          <td key={variant} data-missed={isMissed || undefined}>
            {level === null ? '–' : share(level)}
          </td>
        );
      })}
    </tr>
  );
}
