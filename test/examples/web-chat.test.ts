import { expect, test } from 'vitest';
import { advance } from '#runtime/interpret/advance.ts';
import { openContact } from '#runtime/interpret/open.ts';
import { type Beginning, openingOf } from '#runtime/interpret/opening.ts';
import { HOUR, MINUTE } from '#runtime/model/instant.ts';
import { programs, Shop, tap, text, told, universe, unplayed } from './shop.ts';

const NIGHT = '2026-11-17T22:00:00Z';
const WELCOME = 'Dag, welkom bij De Rode Fiets! We lezen met je mee.';
const ORDERS = 'https://winkel.derodefiets.example/bestellingen?bezoeker=sanne-browser';
const THERE = 'Fijn dat je even wachtte: er leest nu iemand van ons mee.';

/** Sanne writes while nobody who chats in Dutch is at work. */
function waiting(): Shop {
  const shop = new Shop();
  shop.goesHome('anouk', 'esra');
  shop.says('sanne', 'webchat', text('Hebben jullie kinderzitjes?'));
  return shop;
}

test('a visitor comes to whoever chats, who is told what it is about', () => {
  const shop = new Shop();
  expect(told(shop.says('sanne', 'webchat', text('Hebben jullie kinderzitjes?')))).toEqual([
    WELCOME,
    'queue.query',
    'queue chat_nl',
    'offer anouk',
  ]);
  const effects = shop.accepts('anouk');
  expect(told(effects)).toEqual(['assign anouk', 'agent.page', ORDERS, THERE]);
  expect(effects.find(({ type }) => type === 'agent.page')).toMatchObject({
    agent: 'anouk',
    title: 'Sanne Bakker',
    text: 'Hebben jullie kinderzitjes?',
  });
});

test('who has to wait is told their place, and asked for patience when they write on', () => {
  const shop = waiting();
  expect(told(shop.says('luc', 'webchat', text('Nog iemand?')))).toEqual([
    WELCOME,
    'queue.query',
    'Wachtenden voor je: 1.',
    'queue chat_nl',
  ]);
  expect(told(shop.says('sanne', 'webchat', text('Voor een kind van vier')))).toEqual([
    'Dank je, we nemen het mee. Je bent zo aan de beurt.',
  ]);
});

test('a wait that can be foreseen is told in minutes', () => {
  const program = programs.get('web-chat')!;
  const hello: Beginning = {
    type: 'message.received',
    at: Date.parse('2026-11-17T10:00:00Z'),
    pointOfContact: 'webchat',
    customer: { address: 'sanne-browser' },
    message: { id: 'm1', kind: 'text', text: 'Hoi' },
  };
  const asked = advance(program, openContact(program, openingOf(hello, 'c1', universe)!), hello);
  const query = asked.effects.find(({ type }) => type === 'queue.query')?.id ?? '';
  const standing = { waiting: 2, longestWait: 60, available: 0, estimatedWait: 170 };
  const { at } = hello;
  const answer = { type: 'queue.answered', at, contact: 'c1', query, ...standing } as const;
  expect(told(advance(program, asked.contact, answer).effects)).toContain(
    'Wachtenden voor je: 2, nog ongeveer 3 minuten.',
  );
});

test('who closes the page while waiting is marked and let go', () => {
  const shop = waiting();
  expect(shop.leaves('sanne', 'webchat')).toMatchObject([
    { type: 'disposition.set', disposition: 'left' },
    { type: 'tags.change', add: ['left in the queue'] },
    { type: 'contact.close' },
  ]);
});

test('whose agent gives the chat back is first in line again', () => {
  const shop = new Shop();
  shop.says('sanne', 'webchat', text('Hebben jullie kinderzitjes?'));
  shop.accepts('anouk');
  const effects = shop.happens({
    type: 'agent.unassigned',
    at: shop.now,
    contact: 'c1',
    agent: 'anouk',
    reason: 'agent',
  });
  expect(told(effects).slice(0, 2)).toEqual(['Een moment, we zoeken een collega voor je.', 'queue chat_nl']);
  expect(effects.find(({ type }) => type === 'contact.queue')).toMatchObject({ priority: 9 });
  expect(told(effects)).toContain('offer esra');
  shop.accepts('esra');
  expect(told(shop.says('sanne', 'webchat', text('Prima')))).toEqual([]);
});

test('whoever asks for an order, with a typing mistake, is shown where orders are', () => {
  const shop = new Shop();
  const effects = shop.says('sanne', 'webchat', text('Waar is mijn besteling?'));
  expect(effects.at(-1)).toMatchObject({
    message: { kind: 'link', title: 'Mijn bestellingen', url: 'https://derodefiets.example/bestellingen' },
  });
  expect(told(shop.after(5 * MINUTE))).toEqual(['De Rode Fiets: heeft dit je geholpen?']);
  expect(told(shop.says('sanne', 'webchat', tap('did-it-help.yes', 'Ja', 'buttons')))).toEqual([
    'Graag gedaan, en goede rit!',
    'contact.close',
  ]);
});

test('whoever asks the way gets it, and may ask for more', () => {
  const shop = new Shop();
  expect(told(shop.says('sanne', 'webchat', text('Wat is jullie adres?')))).toEqual([WELCOME, 'location']);
  expect(told(shop.says('sanne', 'webchat', text('En hebben jullie helmen?')))).toContain('queue chat_nl');
  expect(shop.contact('c1').vars).toMatchObject({ question: 'En hebben jullie helmen?' });
});

test('at night the conversation goes on by mail', () => {
  const shop = new Shop({ at: NIGHT });
  expect(told(shop.says('sanne', 'webchat', text('Hoi')))).toEqual([
    expect.stringContaining('Naar welk mailadres'),
  ]);
  expect(told(shop.says('sanne', 'webchat', text('thuis')))).toEqual([
    'Dat lijkt geen mailadres. Probeer je het nog eens?',
  ]);
  const effects = shop.says('sanne', 'webchat', text('sanne@example.com'));
  expect(effects[0]).toMatchObject({
    type: 'contact.elevate',
    channel: 'email',
    to: 'sanne@example.com',
    skill: 'mail_nl',
  });
  expect(told(effects).slice(1)).toEqual([
    'assign anouk',
    'Dank je. Morgen lees je ons antwoord in sanne@example.com.',
    'contact.close',
  ]);
});

test('at night, who gives no address waits for us, and who says nothing more is let go', () => {
  const shop = new Shop({ at: NIGHT });
  for (const words of ['Hoi', 'nee', 'nee', 'nee']) shop.says('sanne', 'webchat', text(words));
  shop.says('luc', 'webchat', text('Hoi'));
  expect(told(shop.after(HOUR))).toContain('contact.close');
  expect(told(shop.after(12 * HOUR))).toContain('queue chat_nl');
});

test('every step was played', () => {
  expect(unplayed('web-chat')).toEqual([]);
});
