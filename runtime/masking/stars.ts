import { DASHES, SPACES } from './groups.ts';
import { merged, type Span } from './span.ts';

/** How much of a number is left to be seen. */
const SHOWN = 4;

/** A telephone number without its spaces; all but its last four characters are stars. */
export function maskPhone(number: string): string {
  const written = number.replaceAll(/\s/g, '');
  return '*'.repeat(Math.max(written.length - SHOWN, 0)) + written.slice(-SHOWN);
}

/** A card or account: all digits and letters but the last four are stars, what is between them stays. */
export function maskAccount(number: string): string {
  let hidden = number.replaceAll(/[^A-Za-z0-9]/g, '').length - SHOWN;
  return number.replaceAll(/[A-Za-z0-9]/g, (character) => {
    hidden -= 1;
    return hidden < 0 ? character : '*';
  });
}

export const maskSocialSecurity = (number: string): string => `***-**-${number.slice(-SHOWN)}`;

/** The part before the @: what comes after its first letter or digit is stars. */
export function maskLocalPart(local: string): string {
  const first = Math.max(local.search(/[\p{L}\p{N}]/u), 0);
  return local.slice(0, first + 1) + '*'.repeat(local.length - first - 1);
}

const GAP = `[${SPACES}${DASHES}]{0,3}`;
const TAIL = new RegExp(
  `(?<=(?:\\*${GAP}){4})(?:[0-9./()${DASHES}]{4}|[A-Za-z0-9](?:${GAP}[A-Za-z0-9]){3})(?![A-Za-z0-9])`,
  'g',
);

const FIRST = /[A-Za-z0-9](?=\*+@)/g;

/** What is left to be seen of what is masked: with what stands beside it, it is no number again. */
export const tailsOf = (text: string): Span[] =>
  text.includes('*')
    ? merged(
        [TAIL, FIRST]
          .flatMap((left) => [...text.matchAll(left)])
          .map(({ index, 0: seen }) => ({ from: index, to: index + seen.length })),
      )
    : [];
