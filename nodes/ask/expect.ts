import { z } from 'zod';
import type { Link } from '../../runtime/define/link.ts';
import type { Turn } from '../../runtime/define/step.ts';
import type { InMessage } from '../../runtime/model/message.ts';
import type { Expects } from './params.ts';

/** What is kept of an answer that is as expected. */
export interface Accepted {
  text: string;
  number?: number;
}

/** What an answer comes to; null when it is not as expected. */
export type Expectation = (turn: Turn, answer: InMessage) => Accepted | null;

/** Reads answers of one kind. What they mean is kept in one form: a date as `2026-03-02`, a number with a point. */
export function prepareExpectation(expects: Expects, link: Link): Expectation {
  switch (expects.kind) {
    case 'any':
      return (_turn, { text }) => ({ text });
    case 'text':
      return ofWords((text) => {
        const length = [...text].length;
        return length >= expects.min && length <= expects.max ? { text } : null;
      });
    case 'number':
      return ofWords((text) => numberIn(text, expects));
    case 'email':
      return ofWords((text) => accept(EMAIL.safeParse(text).data));
    case 'phone':
      return ofWords((text) => accept(phoneIn(text)));
    case 'date':
      return ofWords((text) => accept(dateIn(text)));
    case 'pattern': {
      const { holds } = link.condition(expects.when);
      return (turn, { text }) => (holds(turn) ? { text } : null);
    }
    case 'media':
      return (_turn, { kind, media }) =>
        media && (expects.media === 'any' || expects.media === kind) ? { text: media.id } : null;
  }
}

const EMAIL = z.email().max(254);

const accept = (text: string | undefined): Accepted | null => (text === undefined ? null : { text });

/** Only words are read: the caption of a photo answers nothing. */
const ofWords =
  (read: (text: string) => Accepted | null): Expectation =>
  (_turn, { kind, text }) =>
    kind === 'text' || kind === 'choice' ? read(text.trim()) : null;

const NUMBER = /^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/;

function numberIn(
  written: string,
  {
    min = Number.NEGATIVE_INFINITY,
    max = Number.POSITIVE_INFINITY,
  }: { min?: number | undefined; max?: number | undefined },
): Accepted | null {
  if (!NUMBER.test(written)) return null;
  const number = Number(written.replace(',', '.'));
  return number >= min && number <= max ? { text: String(number), number } : null;
}

// An international number has at most 15 digits (E.164); the shortest national ones have six.
const PHONE = /^\+?\d{6,15}$/;

function phoneIn(written: string): string | undefined {
  const digits = written.replace(/[\s().\-/]/g, '').replace(/^00/, '+');
  return PHONE.test(digits) ? digits : undefined;
}

const ISO = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/;
const DAY_FIRST = /^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{4})$/;

/** A day of the calendar, written with the year first or the day first. */
function dateIn(written: string): string | undefined {
  const { year, month, day } = (ISO.exec(written) ?? DAY_FIRST.exec(written))?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = Date.parse(`${date}T00:00:00Z`);
  // The 30th of February is a day of March: the calendar has to give the same day back.
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date ? undefined : date;
}
