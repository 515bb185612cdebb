import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { nationalGroups, type Plan } from './countries.ts';
import type { Patience, Search } from './finder.ts';
import { DASHES, groupsOf, type Row, rowsAt, runsOf, SPACES, spanOf } from './groups.ts';
import { beginsAlone, isDateOrZip, nationalRowsAt } from './national.ts';
import type { Span } from './span.ts';

const SEPARATORS = new RegExp(`^[${SPACES}${DASHES}./()]+$`);
/** E.164: at most fifteen digits. Below seven there are no subscribers, only services. */
const DIGITS = { min: 7, max: 15 };
const GROUPS_MAX = 8;
/** What is dialled for a +. */
const EXIT = '00';

/** Telephone numbers: with + or 00 of any country, without of those given. */
export function findPhones(text: string, plans: readonly Plan[], search: Search): Span[] {
  const found: Span[] = [];
  for (const run of runsOf(text, SEPARATORS))
    for (let start = 0; start < run.length; start += 1) {
      const number = internationalAt(text, run, start, search) ?? nationalAt(text, run, start, plans, search);
      if (!number) continue;
      found.push(number.span);
      start += number.groups - 1;
    }
  return found;
}

interface Found {
  span: Span;
  groups: number;
}

const foundAt = (row: Row, before: number): Found => {
  const { from, to } = spanOf(row);
  return { span: { from: from - before, to }, groups: row.end - row.start };
};

/** A + says that it is a number, so that it only has to be possible; of several, the longest that is in use. */
function internationalAt(
  text: string,
  run: readonly Span[],
  start: number,
  { taken, patience }: Search,
): Found | undefined {
  const from = run[start]?.from ?? 0;
  const plus = /\+[ (]{0,2}$/.exec(text.slice(Math.max(from - 3, 0), from))?.[0];
  const dialled = plus === undefined ? EXIT.length : 0;
  if (dialled > 0 && !(text.startsWith(EXIT, from) && beginsAlone(text, from))) return undefined;
  const size = { min: DIGITS.min + dialled, max: DIGITS.max + dialled, groups: GROUPS_MAX, taken };
  const rows = rowsAt(text, run, start, size);
  if (plus === undefined)
    return foundOf(rows.find(({ digits }) => is('isValid', digits.slice(dialled), patience)));
  const row =
    rows.find(({ digits }) => is('isValid', digits, patience)) ??
    rows.find(({ digits }) => is('isPossible', digits, patience));
  return foundOf(row, plus.length);
}

const foundOf = (row: Row | undefined, before = 0) => row && foundAt(row, before);

function is(what: 'isValid' | 'isPossible', digits: string, patience: Patience): boolean {
  return patience(() => parsePhoneNumberFromString(`+${digits}`)?.[what]() ?? false);
}

function nationalAt(
  text: string,
  run: readonly Span[],
  start: number,
  plans: readonly Plan[],
  { taken, patience }: Search,
): Found | undefined {
  const row = nationalRowsAt(text, run, start, taken).find((one) =>
    plans.some((plan) => canBe(one, plan) && patience(() => isWritten(one, plan))),
  );
  if (!row) return undefined;
  return foundAt(row, text.charAt(spanOf(row).from - 1) === '(' ? 1 : 0);
}

/** Where nothing is dialled in front, only groups tell a number from other digits. */
const canBe = ({ start, end }: Row, { prefix }: Plan): boolean => prefix !== '' || end - start >= 3;

function isWritten(row: Row, plan: Plan): boolean {
  const usual = nationalGroups(row.digits, plan);
  if (!usual || plan.prefix !== '') return usual !== undefined;
  return (
    usual.map(({ length }) => length).join() ===
    groupsOf(row)
      .map(({ from, to }) => to - from)
      .join()
  );
}

const WHOLE = /^\s*\+?[\d\s().\-/]{7,30}$/;

/** Whether all of a text is a telephone number; channels leave out the + of international ones. */
export function isPhone(text: string, plans: readonly Plan[]): boolean {
  if (!WHOLE.test(text) || isDateOrZip(text.trim())) return false;
  const digits = text.replaceAll(/\D/g, '');
  if (digits.length < DIGITS.min || digits.length > DIGITS.max + EXIT.length) return false;
  const international = parsePhoneNumberFromString(`+${digits.replace(/^00/, '')}`);
  if (text.includes('+')) return international?.isPossible() ?? false;
  return (
    (international?.isValid() ?? false) || plans.some((plan) => nationalGroups(digits, plan) !== undefined)
  );
}
