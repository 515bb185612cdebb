import type { Turn } from '../../runtime/define/step.ts';
import type { InMessage } from '../../runtime/model/message.ts';
import type { PreparedChoice } from '../shared/message/choices.ts';
import { wireId } from '../shared/message/taps.ts';
import { normalise } from '../shared/normalise.ts';

/** The choice an answer stands for, and how that was seen. */
export interface Match {
  index: number;
  by: 'chose' | 'typed-title' | 'typed-number';
}

const NUMBER = /^(\d{1,2})[.)]?$/;

/**
 * Finds the choice a customer means: by the button tapped, else by words equal to a title in any of its languages,
 * else by its number, as customers type what they could have tapped. Only words count: a photo chooses nothing.
 */
export function prepareMatch(
  choices: readonly PreparedChoice[],
  step: string,
): (turn: Turn, answer: InMessage) => Match | null {
  const byId = new Map(choices.map(({ id }, index) => [wireId(step, id), index]));
  const byTitle = prepareTitles(choices);
  return (turn, answer) => {
    const tapped = answer.choice === undefined ? undefined : byId.get(answer.choice);
    if (tapped !== undefined) return { index: tapped, by: 'chose' };
    if (answer.kind !== 'text' && answer.kind !== 'choice') return null;
    const typed = normalise(answer.text);
    const titled = byTitle(turn, typed);
    if (titled !== undefined) return { index: titled, by: 'typed-title' };
    const number = Number(NUMBER.exec(typed)?.[1]);
    return number >= 1 && number <= choices.length ? { index: number - 1, by: 'typed-number' } : null;
  };
}

/** Titles as they are written are looked up; only those with a value filled in are made at each answer. */
function prepareTitles(choices: readonly PreparedChoice[]) {
  const written = new Map<string, number>();
  const filled: { render: (turn: Turn) => string; index: number }[] = [];
  choices.forEach(({ titles, title }, index) => {
    if (titles === undefined) filled.push({ render: title, index });
    for (const one of titles ?? []) {
      const read = normalise(one.source);
      if (one.source.includes('{{')) filled.push({ render: one.render, index });
      else if (read !== '' && !written.has(read)) written.set(read, index);
    }
  });
  return (turn: Turn, typed: string): number | undefined =>
    written.get(typed) ?? filled.find(({ render }) => normalise(render(turn)) === typed)?.index;
}
