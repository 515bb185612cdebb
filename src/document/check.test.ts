import { expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { channels } from '#runtime/channels/registry.ts';
import { toyFlow, toyWorkspace } from '#runtime/compile/testing/toy-flow.ts';
import { checkTemplate } from '#runtime/index.ts';
import { createChecker } from './check.ts';

const message = { kind: 'text', text: 'About {{ vars.topic }}' };
const flow = toyFlow(
  {
    intake: ['channel-intake'],
    ask: ['ask', { message, saveTo: 'topic' }],
    known: ['send-message', { message }],
    unknown: ['send-message', { message }],
    end: ['end'],
  },
  [
    'intake.next -> ask',
    'ask.answered -> known',
    'ask.timeout -> unknown',
    'known.next -> end',
    'unknown.next -> end',
  ],
  { variables: { topic: { type: 'text' } } },
);

test('what is typed at a node is told the same as the compiler says of it', () => {
  const { problems, environmentAt } = createChecker(nodes, channels)(flow, toyWorkspace());
  const warned = ['ask', 'known', 'unknown'].filter(
    (id) => checkTemplate(message.text, environmentAt(id)).problems.length > 0,
  );
  expect(problems.map(({ where }) => where.node)).toEqual(warned);
  expect(warned).toEqual(['ask', 'unknown']);
});

test('a flow that is the same is checked once', () => {
  const check = createChecker(nodes, channels);
  const workspace = toyWorkspace();
  const checked = check(flow, workspace);
  expect(check(flow, workspace)).toBe(checked);
  expect(checked.environmentAt('known')).toBe(checked.environmentAt('known'));
  expect(check(flow, toyWorkspace())).not.toBe(checked);
});
