import { type Problem, warning } from '#runtime/model/problem.ts';
import { ask, remind, say, split } from './nodes.ts';
import { type Drawing, flows, type Pair } from './pair.ts';

const unasked = (node: string, channel = 'whatsapp'): Problem =>
  warning('consent.not-checked', { node }, { channel });

const check = ['consent', { action: { kind: 'check' } }] as const;
const agreed = ['consent', { action: { kind: 'record', consent: 'opted-in' } }] as const;
const refused = ['consent', { action: { kind: 'record', consent: 'opted-out' } }] as const;

/** A flow that another system starts. */
const outbound = (nodes: Drawing['nodes'], ways: string[], more: Partial<Drawing> = {}): Drawing => ({
  id: 'outbound',
  nodes,
  ways,
  ...more,
});

/** Who did not write first has agreed before anything is sent. */
export const consentPairs: readonly Pair[] = [
  flows(
    'a template to anybody',
    outbound({ t: remind() }, ['start > t']),
    outbound({ c: check, t: remind() }, ['start > c.agreed > t']),
    unasked('t'),
  ),
  flows(
    'a check on one of two ways only',
    outbound({ half: split, c: check, t: remind() }, [
      'start > half.share:a > c.agreed > t',
      'half.share:b > t',
    ]),
    outbound({ c: check, half: split, t: remind() }, [
      'start > c.agreed > half.share:a > t',
      'half.share:b > t',
    ]),
    unasked('t'),
  ),
  flows(
    'a check whose answer does not matter',
    outbound({ c: check, t: remind() }, ['start > c.agreed > t', 'c.unknown > t']),
    outbound({ c: check, t: remind() }, ['start > c.agreed > t', 'c.unknown > end']),
    unasked('t'),
  ),
  flows(
    'a refusal that is kept, and written to all the same',
    outbound({ c: refused, t: remind() }, ['start > c > t']),
    outbound({ c: agreed, t: remind() }, ['start > c > t']),
    unasked('t'),
  ),
  flows(
    'a template in a flow of another system, and in one of customers who write',
    outbound({ t: remind() }, ['start > t']),
    { id: 'shop', nodes: { t: remind() }, ways: ['start > t'] },
    unasked('t'),
  ),
  flows(
    'a telephone message to anybody',
    outbound({ m: say(), q: ask(1), n: say() }, ['start > m > q.answered > n'], { at: ['text'] }),
    outbound({ c: check, m: say(), q: ask(1), n: say() }, ['start > c.agreed > m > q.answered > n'], {
      at: ['text'],
    }),
    unasked('m', 'sms'),
    unasked('q', 'sms'),
  ),
];
