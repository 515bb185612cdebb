import type { z } from 'zod';
import type { Link } from '../../runtime/define/link.ts';
import type { Step } from '../../runtime/define/step.ts';
import type { Alternative, Reason } from '../../runtime/model/trace.ts';
import { type Found, prepareMatches, stronger } from './match.ts';
import type { Code, Match, params } from './params.ts';

/** Leaves by the match whose keyword is the strongest. */
export function prepareMatchText(given: z.output<typeof params>, link: Link): Step {
  const { matches } = given;
  const read = link.expression(given.text, 'text');
  const findEach = prepareMatches(matches, given, link);
  const ports = matches.map(({ id }) => link.go(`match:${id}`));
  const none = link.go('none');
  return {
    enter(turn) {
      const found = findEach(turn, read(turn));
      const best = strongest(found);
      turn.why?.(reasonOf(matches, found, best), alternativesOf(matches, found, best));
      return ports[best] ?? none;
    },
  };
}

/** Its index; -1 when nothing was found. */
function strongest(found: readonly (Found | undefined)[]): number {
  const best = found.reduce((one, other) => (other ? stronger(one, other) : one), undefined);
  return best ? found.indexOf(best) : -1;
}

function reasonOf(matches: readonly Match[], found: readonly (Found | undefined)[], best: number): Reason {
  const [match, one] = [matches[best], found[best]];
  return match && one
    ? says('matched', match, one)
    : { code: 'match-text.none', params: { count: matches.length } };
}

const alternativesOf = (
  matches: readonly Match[],
  found: readonly (Found | undefined)[],
  best: number,
): Alternative[] => [
  ...matches.flatMap((match, index): Alternative[] =>
    index === best
      ? []
      : [
          {
            name: `match:${match.id}`,
            reason: says(found[index] ? 'weaker' : 'unmatched', match, found[index]),
          },
        ],
  ),
  ...(best < 0 ? [] : [{ name: 'none' }]),
];

const says = (code: Code, { name }: Match, found: Found | undefined): Reason => ({
  code: `match-text.${code}`,
  params: found ? { name, words: found.keyword.written, typos: found.typos } : { name },
});
