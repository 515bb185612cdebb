import { ChevronLeft, ChevronRight, ChevronsLeft, ChevronsRight } from 'lucide-react';
import { memo } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { IconButton } from '#src/ui/IconButton.tsx';
import { playedOf } from './futures.ts';
import { lookedAt } from './play.ts';
import { useSimulator, useSimulatorStore } from './useSimulator.ts';
import { useTimes } from './useTimes.ts';
import './rewind.css';

/** Where a step goes from the moment that is looked at; null: to the end. */
const STEPS = {
  first: { icon: ChevronsLeft, to: () => 0 },
  back: { icon: ChevronLeft, to: (count: number) => count - 1 },
  forth: { icon: ChevronRight, to: (count: number) => count + 1 },
  last: { icon: ChevronsRight, to: () => null },
} as const;

/** Goes back and forth in what was played. */
export function Rewind() {
  const t = useTranslations('times');
  const times = useTimes();
  const simulation = useSimulator((state) => state.simulation);
  const length = useSimulator((state) => playedOf(state.futures)?.course.moments.length ?? 0);
  const lookAt = useSimulator((state) => state.lookAt);
  if (!simulation || length === 0) return null;
  const count = lookedAt(simulation);
  const isEnd = count === length;
  return (
    <div className="sim-rewind" data-back={!isEnd || undefined}>
      <Step by="first" isDisabled={count === 0} />
      <Step by="back" isDisabled={count === 0} />
      <Slider
        className="sim-rewind-slider"
        aria-label={t('moment')}
        minValue={0}
        maxValue={length}
        value={count}
        onChange={(value) => lookAt(Number(value))}
      >
        <SliderTrack className="sim-rewind-track">
          <SliderThumb className="sim-rewind-thumb" />
        </SliderTrack>
      </Slider>
      <Step by="forth" isDisabled={isEnd} />
      <Step by="last" isDisabled={isEnd} />
      <output className="sim-rewind-count">{t('counted', { count, length })}</output>
      {!isEnd && (
        <p className="sim-aside sim-rewind-said">
          {t('looking-back', { time: times.full(simulation.world.now) })}
        </p>
      )}
    </div>
  );
}

/** It is the same at most moments. */
const Step = memo(function Step({ by, isDisabled }: { by: keyof typeof STEPS; isDisabled: boolean }) {
  const t = useTranslations('times');
  const simulator = useSimulatorStore();
  const { icon, to } = STEPS[by];
  const go = () => {
    const { simulation, lookAt } = simulator.getState();
    if (simulation) lookAt(to(lookedAt(simulation)));
  };
  return <IconButton label={t(by)} icon={icon} isDisabled={isDisabled} onPress={go} />;
});
