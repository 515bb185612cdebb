import type { Draft, SummaryContext } from '../../runtime/define/node.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../runtime/model/instant.ts';
import type { WaitInput } from './params.ts';

/** Largest first; what is shown has no fraction. */
const UNITS = [
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
  ['second', SECOND],
] as const;

export function summaryOf(
  given: Draft<WaitInput> | undefined,
  { language, name }: Pick<SummaryContext, 'language' | 'name'>,
): string {
  switch (given?.kind) {
    case 'for':
      return given.duration ? inWords(given.duration * SECOND, language) : '';
    case 'until':
      return given.time ? `→ ${given.time}` : '';
    case 'until-open':
      return given.hours ? name('hours', given.hours) : '';
    default:
      return '';
  }
}

function inWords(ms: number, language: string): string {
  const [unit, length] = UNITS.find(([, one]) => ms % one === 0) ?? ['second', SECOND];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(ms / length);
}
