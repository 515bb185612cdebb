import { error, type Problem, warning } from '#runtime/model/problem.ts';
import { ask, listen, loop, queue, remind, say, split, wait } from './nodes.ts';
import { flows, type Pair } from './pair.ts';

const mayClose = (nodes: string, first: string): Problem =>
  warning('window.may-close', { node: 'say' }, { channel: 'whatsapp', hours: 24, nodes, first });

const closed = (nodes: string, first: string): Problem => ({
  ...mayClose(nodes, first),
  code: 'window.closed',
  severity: 'error',
});

const neverOpen = (nodes: string): Problem =>
  error('window.never-open', { node: 'say' }, { channel: 'whatsapp', hours: 24, nodes });

const line = (nodes: Parameters<typeof flows>[1]['nodes'], ways: string[], more: object = {}) => ({
  nodes,
  ways,
  ...more,
});

const PAGE = ['popurl', { url: 'https://desk.example', title: 'Order' }] as const;

/** No free message later after the customer's last one than the channel allows. */
export const windowPairs: readonly Pair[] = [
  flows(
    'a question that waits for more than a day',
    line({ q: ask(25), say: say() }, ['start > q.timeout > say > end']),
    line({ q: ask(24), say: say() }, ['start > q.timeout > say > end']),
    closed('start, q, say', 'q'),
  ),
  flows(
    'waits that are more than a day together, by a second',
    line({ q: ask(10), w: ['wait', { wait: { kind: 'for', duration: 14 * 3_600 + 1 } }], say: say() }, [
      'start > q.timeout > w > say > end',
    ]),
    line({ q: ask(10), w: wait(14), say: say() }, ['start > q.timeout > w > say > end']),
    closed('start, q, w, say', 'w'),
  ),
  flows(
    'a second wait behind a question that was answered, and one that was not',
    line({ q: ask(20), w: wait(5), say: say() }, ['start > q.answered > w > say > end', 'q.timeout > w']),
    line({ q: ask(19), w: wait(5), say: say() }, ['start > q.answered > w > say > end', 'q.timeout > w']),
    mayClose('start, q, w, say', 'q'),
  ),
  flows(
    'a question asked again with a wait behind it',
    line(
      {
        q: ask(12, { expects: { kind: 'email' }, retry: { kind: 'again', times: 5, text: 'Pardon?' } }),
        w: wait(13),
        say: say(),
      },
      ['start > q.timeout > w > say > end'],
    ),
    line(
      {
        q: ask(12, { expects: { kind: 'email' }, retry: { kind: 'again', times: 5, text: 'Pardon?' } }),
        w: wait(12),
        say: say(),
      },
      ['start > q.timeout > w > say > end'],
    ),
    closed('start, q, w, say', 'w'),
  ),
  flows(
    'a loop of silent waits without an end',
    line({ more: listen(2), say: say() }, ['start > say > more.timeout > say']),
    line({ more: listen(2), say: say() }, ['start > say > more.received > say']),
    mayClose('start, …, more, say', 'more'),
  ),
  flows(
    'a loop that waits too often',
    line({ l: loop(14), say: say(), more: listen(2) }, ['start > l.again > say > more.timeout > l']),
    line({ l: loop(13), say: say(), more: listen(2) }, ['start > l.again > say > more.timeout > l']),
    mayClose('start, …, more, l, say', 'more'),
  ),
  flows(
    'a queue that nothing bounds',
    line({ q: queue(), say: say() }, ['start > q.assigned > say > end']),
    line({ q: queue({ timeout: 600 }), say: say() }, ['start > q.assigned > say > end', 'q.timeout > end']),
    mayClose('start, q, say', 'q'),
  ),
  flows(
    'a message whenever an agent gets the contact',
    line({ on: ['on-assigned', {}], say: say() }, ['start > end', 'on > say > end']),
    line({ on: ['on-assigned', {}], say: remind() }, ['start > end', 'on > say > end']),
    mayClose('on, say', 'on'),
  ),
  flows(
    'a message after a delivery that failed at any time',
    line({ on: ['on-delivery-failed', {}], say: say() }, ['start > end', 'on > say > end']),
    line({ on: ['on-delivery-failed', {}], say: remind() }, ['start > end', 'on > say > end']),
    mayClose('on, say', 'on'),
  ),
  flows(
    'a message after a failure behind a long wait',
    line({ w: wait(25), pop: PAGE, on: ['on-error', {}], say: say() }, [
      'start > w > pop > end',
      'on > say > end',
    ]),
    line({ w: wait(24), pop: PAGE, on: ['on-error', {}], say: say() }, [
      'start > w > pop > end',
      'on > say > end',
    ]),
    mayClose('start, w, pop, on, say', 'w'),
  ),
  flows(
    'a message on a signal of another system',
    line({ on: ['on-signal', { signal: 'ready' }], say: say() }, ['start > end', 'on > say > end']),
    line({ on: ['on-message', {}], say: say() }, ['start > end', 'on > say > end']),
    mayClose('on, say', 'on'),
  ),
  flows(
    'a wait until a moment that nobody knows',
    line({ w: ['wait', { wait: { kind: 'until', time: "now + duration('2h')" } }], say: say() }, [
      'start > w > say > end',
    ]),
    line({ w: wait(2), say: say() }, ['start > w > say > end']),
    mayClose('start, w, say', 'w'),
  ),
  flows(
    'a wait until the shop opens',
    line({ w: ['wait', { wait: { kind: 'until-open', hours: 'counter' } }], say: say() }, [
      'start > w > say > end',
    ]),
    line({ w: ['wait', { wait: { kind: 'until-open', hours: 'counter' } }], say: remind() }, [
      'start > w > say > end',
    ]),
    mayClose('start, w, say', 'w'),
  ),
  flows(
    'two ways that meet, the longer of them too long',
    line({ half: split, short: wait(1), long: wait(24), w: wait(2), say: say() }, [
      'start > half.share:a > short > w > say > end',
      'half.share:b > long > w',
    ]),
    line({ half: split, short: wait(1), long: wait(22), w: wait(2), say: say() }, [
      'start > half.share:a > short > w > say > end',
      'half.share:b > long > w',
    ]),
    mayClose('start, half, long, w, say', 'long'),
  ),
  flows(
    'a wait behind a message of the customer, and the way named from that on',
    line({ first: wait(30), hear: listen(), w: wait(25), say: say() }, [
      'start > first > hear.received > w > say > end',
    ]),
    line({ first: wait(30), hear: listen(), w: wait(23), say: say() }, [
      'start > first > hear.received > w > say > end',
    ]),
    closed('hear, w, say', 'w'),
  ),
  flows(
    'a template in between, which opens nothing by itself',
    line({ w: wait(25), t: remind(), say: say() }, ['start > w > t > say > end']),
    line({ w: wait(25), t: remind({ reply: { kind: 'wait', buttons: [] } }), say: say() }, [
      'start > w > t.other > say > end',
    ]),
    closed('start, w, t, say', 'w'),
  ),
  flows(
    'a message to who never wrote',
    line({ c: ['consent', { action: { kind: 'check' } }], say: say() }, ['start > c.agreed > say > end'], {
      id: 'outbound',
    }),
    line({ c: ['consent', { action: { kind: 'check' } }], say: remind() }, ['start > c.agreed > say > end'], {
      id: 'outbound',
    }),
    neverOpen('start, c, say'),
  ),
  flows(
    'a message to who never wrote, after a wait that is not the reason',
    line(
      { c: ['consent', { action: { kind: 'check' } }], w: wait(1), say: say() },
      ['start > c.agreed > w > say > end'],
      { id: 'outbound' },
    ),
    line({ w: wait(1), say: say() }, ['start > w > say > end']),
    neverOpen('start, c, w, say'),
  ),
  flows(
    'a message to who may not have answered the template',
    line(
      {
        c: ['consent', { action: { kind: 'check' } }],
        t: remind({ reply: { kind: 'wait', buttons: [] } }),
        say: say(),
      },
      ['start > c.agreed > t.other > say > end', 't.timeout > say'],
      { id: 'outbound' },
    ),
    line(
      {
        c: ['consent', { action: { kind: 'check' } }],
        t: remind({ reply: { kind: 'wait', buttons: [] } }),
        say: say(),
      },
      ['start > c.agreed > t.other > say > end'],
      { id: 'outbound' },
    ),
    { ...neverOpen('start, c, t, say'), severity: 'warning' },
  ),
  flows(
    'a day of silence on Instagram, and as much by telephone message',
    line({ w: wait(25), say: say() }, [`start > w > say > end`], { at: ['insta'] }),
    line({ w: wait(25), say: say() }, [`start > w > say > end`], { at: ['text'] }),
    { ...closed('start, w, say', 'w'), params: { channel: 'instagram', first: 'w' } },
  ),
];
