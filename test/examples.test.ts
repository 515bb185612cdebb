import { describe, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { channels } from '#runtime/channels/registry.ts';
import { checkWorkspace } from '#runtime/compile/2-check/workspace/index.ts';
import { compile } from '#runtime/compile/index.ts';
import { portsOf } from '#runtime/define/node.ts';
import { heightFor, NODE_WIDTH } from '#runtime/index.ts';
import type { Flow } from '#runtime/model/flow.ts';
import { HOUR, MINUTE } from '#runtime/model/instant.ts';
import { flows, Shop, tap, text, told, universe, unplayed, workspace } from './examples/shop.ts';

test('the workspace names nothing that is not in it, and leaves nothing to be desired', () => {
  expect(checkWorkspace(workspace, channels, universe.scripts)).toEqual([]);
});

test('the workspace shows what each of its sections is for', () => {
  const empty = Object.entries(workspace).filter(
    ([, section]) => typeof section === 'object' && Object.keys(section).length === 0,
  );
  expect(empty).toEqual([]);
  const used = new Set(Object.values(workspace.pointsOfContact).map(({ channel }) => channel));
  expect([...used].toSorted()).toEqual([...channels.keys()].toSorted());
});

test('the flows use every type of node', () => {
  const used = new Set(flows.flatMap((drawn) => Object.values(drawn.nodes).map(({ type }) => type)));
  expect([...nodes.keys()].filter((type) => !used.has(type))).toEqual([]);
});

/** The boxes that are drawn of a flow's nodes. */
const boxesOf = ({ nodes: drawn }: Flow) =>
  Object.entries(drawn).map(
    ([
      id,
      {
        type,
        params,
        position: { x, y },
      },
    ]) => {
      const height = heightFor(portsOf(nodes.get(type)!, params).length);
      return { id, x, y, right: x + NODE_WIDTH, bottom: y + height };
    },
  );

describe.each(flows)('$id', (drawn) => {
  test('compiles without a problem, not even a warning', () => {
    expect(compile(drawn, universe).problems).toEqual([]);
  });

  test('is drawn in columns on the grid, with no node over another', () => {
    const boxes = boxesOf(drawn);
    expect(boxes.filter(({ x, y }) => x % 300 !== 0 || y % 20 !== 0)).toEqual([]);
    const over = boxes.flatMap((a) =>
      boxes
        .filter((b) => b !== a && b.x < a.right && a.x < b.right && b.y < a.bottom && a.y < b.bottom)
        .map((b) => `${a.id} ${b.id}`),
    );
    expect(over).toEqual([]);
  });
});

test('a Dutch customer with a broken bicycle comes to the Dutch workshop', () => {
  const shop = new Shop();
  expect(told(shop.says('sanne', 'whatsapp', text('hoi')))).toEqual([
    'Dag Sanne Bakker, welkom bij De Rode Fiets! Waarmee kunnen we je helpen?',
  ]);
  expect(told(shop.says('sanne', 'whatsapp', tap('menu.repair', 'Reparatie of onderhoud', 'list')))).toEqual([
    'https://werkplaats.derodefiets.example/afspraken?telefoon=31612345678',
    'queue repairs_nl',
    'assign bram',
  ]);
});

test('a French customer who writes at night is told so and waits for French support', () => {
  const shop = new Shop({ at: '2026-11-17T22:00:00Z' });
  const [closed, queue] = told(shop.says('luc', 'whatsapp', text('bonsoir')));
  expect(closed).toContain('La boutique est fermée');
  expect(queue).toBe('queue support_fr');
});

test('who does not answer the menu for a day gets the template, and the menu again on request', () => {
  const shop = new Shop();
  shop.says('grace', 'whatsapp', text('hi'));
  expect(told(shop.after(24 * HOUR))).toEqual([
    'Hello Grace Turner, you wrote to us yesterday, but we don’t know yet how we can help. Do you still need us?',
  ]);
  const [menu] = told(shop.says('grace', 'whatsapp', tap('still-there.button-1', 'Yes, please', 'template')));
  expect(menu).toContain('How can we help you?');
});

test('a reminder goes out to a customer who has not written, and moving it comes to the workshop', () => {
  const shop = new Shop();
  const started = shop.happens({
    type: 'contact.started',
    at: Date.parse('2026-11-17T10:00:00Z'),
    pointOfContact: 'whatsapp',
    customer: { address: '33612345678', name: 'Luc' },
    script: 'reminder',
    variables: { day: 'jeudi 19 novembre', time: '10 h 30' },
  });
  expect(told(started)).toEqual([
    'Bonjour Luc, nous attendons votre vélo le jeudi 19 novembre à 10 h 30 dans notre atelier. Cela vous convient-il toujours ?',
  ]);
  expect(told(shop.says('luc', 'whatsapp', tap('remind.button-2', 'Autre moment', 'template')))).toEqual([
    'Pas de souci. Qu’est-ce qui vous convient mieux ?',
  ]);
  expect(told(shop.says('luc', 'whatsapp', text('samedi')))).toEqual([
    'https://werkplaats.derodefiets.example/verzetten?telefoon=33612345678&voorkeur=Samedi',
    'queue repairs_fr',
    'assign farid',
  ]);
});

test('a question on Instagram that is none of the choices is read for what it is about', () => {
  const shop = new Shop();
  expect(told(shop.says('noor', 'instagram', text('hoi')))).toEqual([
    'Hoi! Leuk dat je ons een bericht stuurt. Waar gaat het over?',
  ]);
  const [queue] = told(shop.says('noor', 'instagram', text('Kunnen jullie mijn rem repareren?')));
  expect(queue).toBe('queue repairs_nl');
});

test.each([
  ['sales', 'Een fiets kopen', 'sales_nl'],
  ['question', 'Iets anders', 'support_nl'],
])('who chooses %s comes to those who know', (id, title, skill) => {
  const shop = new Shop();
  shop.says('sanne', 'whatsapp', text('hoi'));
  expect(told(shop.says('sanne', 'whatsapp', tap(`menu.${id}`, title, 'list')))).toContain(`queue ${skill}`);
});

test('who waits long is told so and keeps the place, and who needs nobody any more is let go', () => {
  const shop = new Shop();
  shop.goesHome('bram', 'farid', 'dylan', 'chloe');
  shop.says('sanne', 'whatsapp', text('hoi'));
  shop.says('sanne', 'whatsapp', tap('menu.repair', 'Reparatie of onderhoud', 'list'));
  expect(told(shop.after(10 * MINUTE))).toEqual([expect.stringContaining('Het is druk')]);
  expect(shop.contact('c1')).toMatchObject({ status: 'queued', skill: 'repairs_nl' });

  shop.says('grace', 'whatsapp', text('hi'));
  shop.after(24 * HOUR);
  expect(told(shop.says('grace', 'whatsapp', tap('still-there.button-2', 'No, thanks', 'template')))).toEqual(
    [expect.stringContaining('Enjoy the ride!'), 'contact.close'],
  );
});

test('who said no is not reminded, and who comes is told what to bring', () => {
  const shop = new Shop();
  const remind = (address: string) =>
    shop.happens({
      type: 'contact.started',
      at: shop.now,
      pointOfContact: 'whatsapp',
      customer: { address },
      script: 'reminder',
      variables: { day: 'donderdag', time: '10:30' },
    });
  expect(told(remind('447700900123'))).toEqual(['contact.close']);
  expect(told(remind('31612345678'))).toEqual([expect.stringContaining('donderdag om 10:30')]);
  expect(told(shop.says('sanne', 'whatsapp', tap('remind.button-1', 'Ik kom', 'template')))).toEqual([
    'Top, dan zien we je op donderdag om 10:30. Vergeet je sleutel en je accu niet.',
    'contact.close',
  ]);
});

test.each([
  [tap('question.bicycle', 'Een fiets', 'buttons'), ['De winkel is nu dicht', 'queue sales_nl']],
  [tap('question.hours', 'Openingstijden', 'buttons'), ['Maandag van 13 tot 18 uur', 'contact.close']],
  [tap('question.repair', 'Een reparatie', 'buttons'), ['Voor reparaties appen', 'contact.close']],
  [tap('question.job', 'Werken bij ons', 'buttons'), ['Wat leuk!', 'contact.close']],
  [text('Wat een mooie winkel'), ['queue support_nl']],
  [
    { kind: 'media', media: 'image', id: 'photo-1', mimeType: 'image/jpeg' } as const,
    ['https://werkplaats.derodefiets.example/foto-beoordelen', 'queue repairs_nl'],
  ],
])('on Instagram at night, %j is answered', (act, answers) => {
  const shop = new Shop({ at: '2026-11-17T22:00:00Z' });
  shop.says('noor', 'instagram', text('hoi'));
  const said = told(shop.says('noor', 'instagram', act)).filter((one) => !one.startsWith('assign'));
  expect(said).toEqual(answers.map((start) => expect.stringContaining(start)));
});

test.each(['support', 'reminder', 'instagram-question'])('every step of %s was played', (id) => {
  expect(unplayed(id)).toEqual([]);
});
