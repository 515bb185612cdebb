import type { Answer, Try, TryContext } from '../../runtime/define/tries.ts';
import type { Json } from '../../runtime/model/json.ts';
import type { Params } from './params.ts';
import { bodyWith } from './path.ts';

/** One answer for each value that makes a difference, then what else can come of a request. */
export function triesOf({ results, statusTo }: Params, context: TryContext): Try[] {
  const choices = results.map(({ from, saveTo, type }) => ({
    from,
    values: context.values(`vars.${saveTo}`, type) as Json[],
  }));
  const most = Math.max(1, ...choices.map(({ values }) => values.length));
  const bodies = Array.from({ length: most }, (_, index) =>
    bodyWith(choices.map(({ from, values }) => [from, values[index % values.length] ?? null])),
  );
  const statuses = statusTo === undefined ? [] : context.values(`vars.${statusTo}`, 'number').map(Number);
  const [first, ...refused] = [...new Set([404, ...statuses.filter(isRefusal), 500])];
  const answers: Answer[] = [
    ...bodies.map((body) => ({ status: 200, ...(results.length > 0 ? { body } : {}) })),
    { status: first! },
    { error: 'timeout' },
    { error: 'failed' },
    ...refused.map((status) => ({ status })),
  ];
  return answers.map((answer) => ({ kind: 'answer', answer }));
}

const isRefusal = (status: number): boolean => Number.isInteger(status) && status >= 300 && status < 600;
