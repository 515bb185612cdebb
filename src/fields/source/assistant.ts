import type { Problem } from '#runtime/index.ts';
import type { FunctionDoc } from '#runtime/reference.ts';
import type { Sample } from '#src/app/sample.ts';
import type { Assistant, Explained, ExplainedLine, SourceMode, Suggestion } from '#src/editor/assistant.ts';
import { completeAt, type Offer } from './completion.ts';
import { type Named, nameAt } from './place.ts';
import { type Reading, valueAt } from './tried.ts';
import { typeOf } from './types.ts';

/** All that is known where a source stands, with the words to tell it. */
export interface Knowledge {
  mode: SourceMode;
  reading: Reading;
  docs: ReadonlyMap<string, FunctionDoc>;
  sample: Sample | null;
  /** What is wrong with the source, with places in it. */
  problems: readonly Problem[];
  say(problem: Problem): string;
  /** Such as `a text`. */
  sayType(kind: Offer['type']): string;
  saySample(sample: Sample): string;
}

/** Completes and explains a source to whoever writes it. */
export const assistantWith = (known: Knowledge): Assistant => ({
  suggest(source, caret) {
    const found = completeAt(source, caret, known.reading.environment, known.mode);
    return found && { ...found, suggestions: found.offers.map((offer) => suggestionOf(offer, known)) };
  },
  explain(source, at) {
    const wrong = problemsAt(at, known);
    const name = nameAt(source, at, known.mode);
    const lines = [...wrong.map((words) => ({ words })), ...(name ? linesAbout(name, known) : [])];
    return lines.length > 0 ? { ...rangeOf(name, at), lines } : null;
  },
});

function suggestionOf({ name, insert, kind, type }: Offer, { docs, sayType }: Knowledge): Suggestion {
  const doc = kind === 'function' ? docs.get(name) : undefined;
  return {
    insert,
    kind,
    gives: sayType(type),
    ...(doc && { forms: doc.forms, about: doc.summary }),
  };
}

const problemsAt = (at: number, { problems, say }: Knowledge): string[] =>
  problems.filter(({ where: { from = 0, to = 0 } }) => from <= at && at <= to).map(say);

const rangeOf = (name: Named | null, at: number): Pick<Explained, 'from' | 'to'> =>
  name ? { from: name.from, to: name.to } : { from: at, to: at };

function linesAbout({ name, path, isCalled }: Named, known: Knowledge): ExplainedLine[] {
  const doc = isCalled ? known.docs.get(name) : undefined;
  return doc ? linesOf(doc) : linesAboutPath(path, known);
}

function linesOf({ forms, summary, examples }: FunctionDoc): ExplainedLine[] {
  const [example] = examples;
  return [
    { code: forms.join('\n') },
    { words: summary },
    ...(example ? [{ code: `${example.source}\n= ${example.value}` }] : []),
  ];
}

/** What a path is and, of the contact it is tried on, what it holds. */
function linesAboutPath(path: string, { reading, sample, sayType, saySample }: Knowledge): ExplainedLine[] {
  const type = typeOf(path, reading.environment);
  if (!type) return [];
  const value = sample ? valueAt(path, reading, sample) : undefined;
  return [
    { code: value === undefined ? path : `${path}\n= ${value}` },
    {
      words:
        sample && value !== undefined ? `${sayType(type.kind)} · ${saySample(sample)}` : sayType(type.kind),
    },
  ];
}
