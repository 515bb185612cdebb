import type { Span } from './span.ts';

/** RFC 5322's atext and the dot, and letters of any script. */
const LOCAL = /[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const DOMAIN = /(?:[\p{L}\p{M}\p{N}-]{1,63}\.){1,126}\p{L}{2}/uy;

/** The local parts of e-mail addresses. What is left of an @ is looked at up to the one before, and never again. */
export function findLocalParts(text: string): Span[] {
  return [...text.matchAll(/@/g)].flatMap(({ index: to }) => {
    let from = to;
    while (from > 0 && LOCAL.test(text.charAt(from - 1))) from -= 1;
    DOMAIN.lastIndex = to + 1;
    return from < to && DOMAIN.test(text) ? [{ from, to }] : [];
  });
}
