import type { Instant } from '#runtime/index.ts';
import { counted, isoSpan } from './spans.ts';
import { useDesk } from './useDesk.ts';
import { useTimes } from './useTimes.ts';

interface CounterProps {
  since: Instant;
  /** What is counted, said with the span in words: for who does not see where it stands. */
  label: (span: string) => string;
  className?: string;
}

/** How long something lasts by the desk's own clock. Not announced as it moves. */
export function Counter({ since, label, className = '' }: CounterProps) {
  const { now } = useDesk();
  const times = useTimes();
  const span = now - since;
  return (
    <time className={`desk-counter ${className}`} dateTime={isoSpan(span)} title={label(times.span(span))}>
      <span aria-hidden="true">{counted(span)}</span>
      <span className="ui-hidden">{label(times.span(span))}</span>
    </time>
  );
}
