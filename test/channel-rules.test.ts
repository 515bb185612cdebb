import { describe, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { channels } from '#runtime/channels/registry.ts';
import { compile } from '#runtime/compile/index.ts';
import { type ToyNodes, toyFlow, toyWorkspace } from '#runtime/compile/testing/toy-flow.ts';
import { DAY, SECOND } from '#runtime/model/instant.ts';

const shop = toyWorkspace().pointsOfContact['shop']!;
const insta = {
  ...shop,
  channel: 'instagram',
  address: '1784',
  account: '1784',
  settings: { accountType: 'business', messageAccess: true },
};
const template = {
  name: 'hello',
  pointsOfContact: ['shop'],
  category: 'UTILITY' as const,
  languages: { en: { status: 'APPROVED' as const, body: 'Hello' } },
};

type Points = Record<string, typeof shop>;

/** What is said of a line of nodes that contacts of these points come to. */
function said(line: ToyNodes, edges: string[], points: Points = { shop }): string[] {
  const workspace = toyWorkspace({ pointsOfContact: points, templates: { hello: template } });
  const flow = toyFlow({ in: ['channel-intake'], ...line }, edges);
  return compile(flow, { nodes, channels, workspace }).problems.map(
    ({ severity, code, where }) => `${severity} ${code} ${where.node}`,
  );
}

const say = (message: object): ToyNodes[string] => ['send-message', { message: { ...message } }];
const hello = say({ kind: 'text', text: 'Hello' });
const approved: ToyNodes[string] = ['send-template', { template: 'hello' }];
const end: ToyNodes[string] = ['end'];
const sleep = (ms: number): ToyNodes[string] => ['wait', { wait: { kind: 'for', duration: ms / SECOND } }];

describe('a free message goes out within a day after the customer’s last one', () => {
  const sentAfter = (ms: number, message: ToyNodes[string], points?: Points) =>
    said(
      { sleep: sleep(ms), say: message, end },
      ['in.next -> sleep', 'sleep.next -> say', 'say.next -> end'],
      points,
    );

  test.each(['shop', 'insta'])('on the channel of %s, to the second', (point) => {
    const points = { [point]: { shop, insta }[point]! };
    expect(sentAfter(DAY, hello, points)).toEqual([]);
    expect(sentAfter(DAY + SECOND, hello, points)).toEqual(['error window.closed say']);
  });

  test('an approved template goes later', () => {
    expect(sentAfter(2 * DAY, approved)).toEqual([]);
  });

  test('a channel without such a window lets it go', () => {
    expect(sentAfter(2 * DAY, hello, { shop: { ...shop, channel: 'sms', settings: {} } })).toEqual([]);
  });

  test('what may be too late, as after a question, is told before anybody runs it', () => {
    const ask: ToyNodes[string] = ['wait', { wait: { kind: 'until', time: 'now + duration("1h")' } }];
    expect(said({ ask, say: hello, end }, ['in.next -> ask', 'ask.next -> say', 'say.next -> end'])).toEqual([
      'warning window.may-close say',
    ]);
  });
});

describe('a customer who did not write first', () => {
  // Nobody’s default script: only another system starts it.
  const points = { shop: { ...shop, defaultScript: 'other' } };
  const started = (line: ToyNodes, edges: string[]) =>
    said({ ...line, in: ['channel-intake', { starts: 'system', pointsOfContact: ['shop'] }] }, edges, points);

  test('gets no free message', () => {
    expect(started({ say: hello, end }, ['in.next -> say', 'say.next -> end'])).toContain(
      'error window.never-open say',
    );
  });

  test('gets a template without a word only when it is known that they agreed', () => {
    expect(started({ say: approved, end }, ['in.next -> say', 'say.next -> end'])).toEqual([
      'warning consent.not-checked say',
    ]);
    expect(
      started({ agreed: ['consent', { action: { kind: 'check' } }], say: approved, end }, [
        'in.next -> agreed',
        'agreed.agreed -> say',
        'agreed.refused -> end',
        'agreed.unknown -> end',
        'say.next -> end',
      ]),
    ).toEqual([]);
  });
});

describe('what a channel cannot carry', () => {
  const rows = [{ id: 'a', title: 'One', description: 'The first' }];
  const list = say({ kind: 'list', text: 'Which?', open: 'Choose', rows });
  const sent = (message: ToyNodes[string], points: Points) =>
    said({ say: message, end }, ['in.next -> say', 'say.next -> end'], points);

  test('becomes words there, with a warning that names the fallback', () => {
    expect(sent(list, { shop })).toEqual([]);
    expect(sent(list, { insta })).toEqual(['warning channel.adapted.list say']);
  });

  test('is an error when no words can stand for it', () => {
    expect(sent(approved, { shop })).toEqual([]);
    expect(sent(approved, { insta })).toContain('error channel.unfit.kind say');
    expect(sent(hello, { line: { ...shop, channel: 'voice', settings: {} } })).toContain(
      'error channel.unfit.nothing say',
    );
  });
});
