import type { Params } from '../../model/problem.ts';

const DURATION = 'duration("15m")';
const TIMESTAMP = 'timestamp("2026-11-24T09:00:00Z")';

/** What makes a value of one type of a value of another: `NEEDED FOUND`. */
const MADE: ReadonlyMap<string, string> = new Map([
  ['text number', 'string(…)'],
  ['text boolean', 'string(…)'],
  ['text timestamp', 'a.formatDate("short", "Europe/Amsterdam", contact.language)'],
  ['text duration', 'string(a.getMinutes())'],
  ['text list', '"…" in list, or list.join(", ")'],
  ['number text', 'double(…)'],
  ['number duration', 'a.getMinutes()'],
  ['boolean text', 'a == "…", or a in ["…", "…"]'],
  ['boolean number', 'a > 0'],
  ['boolean list', 'a.size() > 0'],
  ['list text', 'a.contains("…")'],
  ['record text', 'a.charAt(0)'],
  ['timestamp text', TIMESTAMP],
  ['timestamp number', TIMESTAMP],
  ['duration text', DURATION],
  ['duration number', DURATION],
  ['optional text', 'vars.?name'],
]);

/** What makes two values that cannot be compared comparable, whichever stands left. */
const COMPARED: ReadonlyMap<string, string> = new Map([
  ['number text', 'string(…)'],
  ['boolean text', 'string(…)'],
  ['text timestamp', TIMESTAMP],
  ['duration text', DURATION],
  ['duration number', DURATION],
  ['number timestamp', TIMESTAMP],
  ['duration timestamp', 'now - contact.startedAt'],
  ['list text', '"…" in list'],
]);

/** What makes two values that an operator cannot put together fit. */
const JOINED: ReadonlyMap<string, string> = new Map([
  ['number text', 'string(…)'],
  ['boolean text', 'string(…)'],
  ['text timestamp', 'a.formatDate("short", "Europe/Amsterdam", contact.language)'],
  ['duration text', 'string(a.getMinutes())'],
  ['list text', 'list.join(", ")'],
  ['number timestamp', 'duration("1h")'],
  ['duration number', 'duration("1h")'],
]);

/** A type without what it holds; the first of several. */
const outer = (type: unknown): string => /^\w*/.exec(String(type))![0];

const OPTIONAL = 'a.orValue(…)';

const either = (table: ReadonlyMap<string, string>, { left, right }: Params): string | undefined => {
  const types = [outer(left), outer(right)].sort();
  return types.includes('optional') ? OPTIONAL : table.get(types.join(' '));
};

/** What makes values of the types of a problem fit each other; undefined when nothing is known to. */
export function conversionFor(code: string, params: Params): string | undefined {
  switch (code) {
    case 'expression.wrong-type': {
      const found = outer(params['found']);
      return found === 'optional' ? OPTIONAL : MADE.get(`${outer(params['expected'])} ${found}`);
    }
    case 'expression.never-equal':
    case 'expression.not-comparable':
      return either(COMPARED, params);
    case 'expression.wrong-operands':
      return either(JOINED, params);
    default:
      return undefined;
  }
}
