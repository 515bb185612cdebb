import { X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useStudio } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { endTour, goToStep, STEPS, type Step } from './steps.ts';
import { usePlace } from './usePlace.ts';

const MOVES: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** One step, beside what it is about, which has a rim as long. */
export function StepCard({ step, at }: { step: Step; at: number }) {
  const t = useTranslations('tour');
  const studio = useStudio();
  const card = useRef<HTMLElement>(null);
  const place = usePlace(card, step.anchors);
  const end = () => endTour(studio);
  useFocus(card);
  useEscape(end);
  const move = ({ key }: KeyboardEvent) => {
    const by = MOVES[key];
    if (by !== undefined && at + by >= 0) goToStep(studio, at + by);
  };
  const isLast = at === STEPS.length - 1;
  return (
    <>
      {place && <div className="tour-rim" style={place.anchor} aria-hidden="true" />}
      <aside
        className="tour-card"
        ref={card}
        tabIndex={-1}
        aria-label={t('tour')}
        data-tour="step"
        style={place?.card ?? { visibility: 'hidden' }}
        onKeyDown={move}
      >
        <div className="tour-head">
          <h2>{t(`title-${step.key}`)}</h2>
          <IconButton label={t('end')} icon={X} placement="top" onPress={end} />
        </div>
        <p aria-live="polite">{t(`text-${step.key}`)}</p>
        <div className="tour-acts">
          <span className="tour-count">{t('count', { at: at + 1, of: STEPS.length })}</span>
          {at > 0 && (
            <Button variant="quiet" onPress={() => goToStep(studio, at - 1)}>
              {t('back')}
            </Button>
          )}
          <Button onPress={() => goToStep(studio, at + 1)}>{isLast ? t('done') : t('next')}</Button>
        </div>
      </aside>
    </>
  );
}

/** Whoever asked for the tour has the keyboard in it, until they take it elsewhere. */
function useFocus(card: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const frame = requestAnimationFrame(() => card.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [card]);
}

/** Escape ends the tour wherever the keyboard is, unless something else answers it. */
function useEscape(end: () => void) {
  const latest = useRef(end);
  useEffect(() => {
    latest.current = end;
  });
  useEffect(() => {
    const leave = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) latest.current();
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, []);
}
