import { expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { activeFlow, changeFlow } from '#src/app/studio.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { goBackTo, trailTo } from '#src/app/trail.ts';
import { usersOf } from '#src/app/users.ts';
import { flows, workspace } from '#test/examples/shop.ts';
import { beginExtraction, extractSelection, inlineSelected } from './acts.ts';
import { goBack, openItsScript } from './commands.ts';
import { nameOfSelection } from './naming.ts';

globalThis.requestAnimationFrame = () => 0;

const shop = (open: string) => studioWith(nodes, workspace, flows, open);

test('a selection becomes a script and comes back, each one step over both flows', () => {
  const studio = shop('order-status');
  const { document, session } = studio;
  const before = document.getState().project;
  session.getState().select(['which-status', 'busy']);
  beginExtraction(studio);
  expect(session.getState().dialog).toBe('name-script');
  expect(document.getState().past).toEqual([]);
  extractSelection(studio, 'Tell the status');
  const made = document.getState().project;
  expect(session.getState().notice?.tone).toBe('neutral');
  expect(Object.keys(made.flows).filter((id) => !Object.hasOwn(before.flows, id))).toEqual([
    'tell-the-status',
  ]);
  expect(document.getState().past).toHaveLength(1);
  expect(session.getState().flowId).toBe('order-status');
  const { nodes: calls } = session.getState().selection;
  session.getState().select(calls.slice(0, 1));
  inlineSelected(studio);
  expect(document.getState().past).toHaveLength(2);
  document.getState().jump(0);
  expect(document.getState().project).toEqual(before);
});

test('an entry is not made a script of, and it is said why', () => {
  const studio = shop('support');
  studio.session.getState().select(['intake']);
  beginExtraction(studio);
  expect(studio.session.getState().dialog).toBeNull();
  expect(studio.session.getState().notice?.lines).toEqual([
    '“Customer writes” is where contacts begin: leave it out.',
  ]);
  expect(studio.document.getState().past).toEqual([]);
});

test('a script is opened from the node that runs it, and left again for that node', () => {
  const studio = shop('order-status');
  const { session } = studio;
  session.getState().select(['goodbye']);
  expect(openItsScript.when(studio)).toBe(true);
  openItsScript.run(studio);
  expect(session.getState().flowId).toBe('say-goodbye');
  expect(goBack.when(studio)).toBe(true);
  const [stop] = trailTo(session.getState().trail, 'say-goodbye');
  if (stop) goBackTo(studio, stop);
  expect(session.getState()).toMatchObject({
    flowId: 'order-status',
    selection: { nodes: ['goodbye'] },
    trail: [],
  });
});

test('who uses a script is told, flows and points of contact', () => {
  expect(usersOf(shop('support'), 'say-goodbye').sort()).toEqual(
    ['Flow “Web chat”, node “Say goodbye”', 'Flow “Where is my order?”, node “Say goodbye”'].sort(),
  );
  expect(usersOf(shop('support'), 'support').some((line) => line.startsWith('Point of contact'))).toBe(true);
});

test('a selection is called after its group, else after the node where it begins', () => {
  const studio = shop('order-status');
  const { select } = studio.session.getState();
  select(['busy', 'which-status']);
  expect(nameOfSelection(studio)).toBe(activeFlow(studio)?.nodes['which-status']?.title);
  changeFlow(studio, { key: 'x' }, (flow) => {
    flow.groups = { one: { title: 'The status', hue: 'sky', nodes: ['which-status', 'busy'] } };
  });
  expect(nameOfSelection(studio)).toBe('The status');
  select([]);
  expect(nameOfSelection(studio)).toBe('');
});
