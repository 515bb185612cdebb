import { ChevronLeft, ChevronRight, ChevronsLeft, ChevronsRight } from 'lucide-react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { IconButton } from '#src/ui/IconButton.tsx';
import { playedOf } from './futures.ts';
import { lookedAt } from './play.ts';
import { useSimulator } from './useSimulator.ts';
import { useTimes } from './useTimes.ts';
import './rewind.css';

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
      <IconButton label={t('first')} icon={ChevronsLeft} isDisabled={count === 0} onPress={() => lookAt(0)} />
      <IconButton
        label={t('back')}
        icon={ChevronLeft}
        isDisabled={count === 0}
        onPress={() => lookAt(count - 1)}
      />
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
      <IconButton
        label={t('forth')}
        icon={ChevronRight}
        isDisabled={isEnd}
        onPress={() => lookAt(count + 1)}
      />
      <IconButton label={t('last')} icon={ChevronsRight} isDisabled={isEnd} onPress={() => lookAt(null)} />
      <output className="sim-rewind-count">{t('counted', { count, length })}</output>
      {!isEnd && (
        <p className="sim-aside sim-rewind-said">
          {t('looking-back', { time: times.full(simulation.world.now) })}
        </p>
      )}
    </div>
  );
}
