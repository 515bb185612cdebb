import type { Params } from '../model/problem.ts';
import type { Alternative, Evidence, Reason, TraceEntry, TraceSink } from '../model/trace.ts';
import type { Masker } from './masker.ts';
import { numberWith, withWords } from './words.ts';

/** A decision without what may not be seen. Names of things stay: codes, ids, steps and ports. */
export function maskedTrace(masker: Masker, entry: TraceEntry): TraceEntry {
  if (!masker.isOn) return entry;
  const { reason, alternatives } = entry;
  const words = wordsOf(masker);
  return {
    ...entry,
    reason: maskedReason(words, reason),
    ...(alternatives && { alternatives: alternatives.map((one) => maskedAlternative(words, one)) }),
  };
}

/** Tells a sink no more than may be seen. */
export const maskedSink = (masker: Masker, sink: TraceSink): TraceSink =>
  masker.isOn ? (entry) => sink(maskedTrace(masker, entry)) : sink;

type Words = (text: string) => string;

/** A text in an expression that can be a telephone number. */
const QUOTED = /(["'])([\d\s().\-/]{7,30})\1/g;

/** Texts of a trace are values, or have values between quotes: a customer's address is there as channels write it. */
const wordsOf =
  ({ address }: Masker): Words =>
  (text) =>
    address(text).replaceAll(QUOTED, (_, quote: string, value: string) => quote + address(value) + quote);

function maskedReason(words: Words, { because, ...reason }: Reason): Reason {
  return {
    ...reason,
    params: maskedParams(words, reason.params),
    ...(because && { because: because.map((part) => maskedEvidence(words, part)) }),
  };
}

function maskedParams(words: Words, params: Params): Params {
  const masked = Object.entries(params).map(([name, value]) => {
    if (typeof value === 'string') return [name, words(value)];
    return [name, typeof value === 'number' ? numberWith(value, words) : value];
  });
  return Object.fromEntries(masked);
}

function maskedEvidence(words: Words, { source, value, reads }: Evidence): Evidence {
  return {
    source: words(source),
    value: withWords(value, words),
    reads: reads.map((read) => ({ ...read, path: words(read.path), value: withWords(read.value, words) })),
  };
}

const maskedAlternative = (words: Words, { reason, ...other }: Alternative): Alternative => ({
  ...other,
  ...(reason && { reason: maskedReason(words, reason) }),
});
