import { expect, test } from 'vitest';
import { Keep, memoryStore } from './keep.ts';
import type { Unsent } from './unsent.ts';

const unsent = (id: string, at: number): Unsent => ({
  frame: { type: 'say', id, text: id },
  at,
  state: 'sending',
});

test('what two pages could not send is not undone by each other, and comes in order', () => {
  const store = memoryStore();
  const [one, two] = [new Keep(store, 'site'), new Keep(store, 'site')];
  one.put(unsent('b', 2));
  two.put(unsent('a', 1));
  two.put(unsent('c', 3));
  two.drop('c');
  expect(one.unsent(4).map(({ frame }) => frame.id)).toEqual(['a', 'b']);
});

test('what is a week old is not sent any more', () => {
  const keep = new Keep(memoryStore(), 'site');
  const week = 7 * 24 * 60 * 60 * 1000;
  keep.put(unsent('a', 1));
  expect(keep.unsent(week)).toHaveLength(1);
  expect(keep.unsent(week + 1)).toEqual([]);
});

test('each point of contact has its own; forgetting one leaves the other, and all else of the page', () => {
  const store = memoryStore();
  store.setItem('theirs', '1');
  const [site, shop] = [new Keep(store, 'site'), new Keep(store, 'shop')];
  site.resume = 'secret';
  shop.resume = 'other';
  site.put(unsent('a', 1));
  site.forget();
  expect([site.resume, site.unsent(2), shop.resume, store.getItem('theirs')]).toEqual([
    undefined,
    [],
    'other',
    '1',
  ]);
});

test('a broken or full store is no reason to fail', () => {
  const store = memoryStore();
  const keep = new Keep(
    {
      ...store,
      setItem: () => {
        throw new Error('full');
      },
    },
    'site',
  );
  keep.read = { contact: 'c1', number: 1 };
  store.setItem('routewright.chat.site.read', '{');
  expect(new Keep(store, 'site').read).toBeUndefined();
});
