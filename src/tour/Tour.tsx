import { useDocument, useSession, useStudio } from '#src/app/hooks.ts';
import { Offer } from './Offer.tsx';
import { StepCard } from './StepCard.tsx';
import { endTour, goToStep, STEPS } from './steps.ts';
import './tour.css';

/** The first look around: offered, then a card at each step. Nothing is covered or locked. Default export, for lazy loading. */
export default function Tour() {
  const studio = useStudio();
  const at = useSession((state) => state.tour);
  const isBusy = useSession(
    (state) => state.place !== 'flows' || state.simulatorOpen || state.dialog !== null,
  );
  const hasBegun = useDocument((state) => state.past.length > 0);
  if (at === null) return null;
  // Whoever is at work already is not asked.
  if (at === 'offered')
    return isBusy || hasBegun ? null : (
      <Offer onStart={() => goToStep(studio, 0)} onClose={() => endTour(studio)} />
    );
  const step = STEPS[at];
  if (!step) return null;
  return <StepCard key={step.key} step={step} at={at} />;
}
