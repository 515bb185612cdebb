import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { channels } from '#runtime/channels/registry.ts';
import { checkWorkspace } from '#runtime/compile/2-check/workspace/index.ts';
import { compile } from '#runtime/compile/index.ts';
import type { CustomerAct } from '#runtime/define/channel.ts';
import { link } from '#runtime/interpret/link.ts';
import type { Effect } from '#runtime/model/effect.ts';
import type { Input } from '#runtime/model/event.ts';
import { type Flow, flow } from '#runtime/model/flow.ts';
import { HOUR, MINUTE } from '#runtime/model/instant.ts';
import { workspace as workspaceSchema } from '#runtime/model/workspace.ts';
import { play } from '#runtime/simulate/play.ts';
import { openWorld, type World } from '#runtime/simulate/world.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../examples/bicycle-shop/${name}`, import.meta.url), 'utf8'));

const workspace = workspaceSchema.parse(read('workspace.json'));
const universe = { nodes, channels, workspace };
const flows: Flow[] = ['support', 'reminder', 'instagram-question'].map((id) =>
  flow.parse(read(`${id}.flow.json`)),
);

/** A bicycle shop in which customers write and time passes; answers what it did, timers aside. */
class Shop {
  readonly #setup = {
    universe,
    programs: new Map(flows.map((one) => [one.id, link(compile(one, universe).script!, universe)])),
  };
  #world: World;
  #messages = 0;

  constructor(at: string) {
    this.#world = openWorld(this.#setup, Date.parse(at));
  }

  happens(input: Input): Effect[] {
    const { world, records } = play(this.#setup, this.#world, input);
    this.#world = world;
    const effects = records.flatMap((record) => (record.kind === 'effect' ? [record.effect] : []));
    return effects.filter(({ type }) => !type.startsWith('timer.'));
  }

  after(time: number): Effect[] {
    return this.happens({ type: 'time.passed', at: this.#world.now + time });
  }

  says(who: string, channel: string, act: CustomerAct): Effect[] {
    const { name, addresses } = workspace.customers[who]!;
    const { address, account = '' } = workspace.pointsOfContact[channel]!;
    const at = this.#world.now + MINUTE;
    const body = channels.get(channel)!.simulate({
      act,
      messageId: `m${++this.#messages}`,
      at,
      customer: { address: addresses[channel]!, name },
      pointOfContact: { address, account },
    });
    return this.happens({ type: 'webhook', at, channel, body });
  }
}

const text = (words: string): CustomerAct => ({ kind: 'text', text: words });
const tap = (id: string, title: string, of: 'buttons' | 'list' | 'template'): CustomerAct => ({
  kind: 'choice',
  id,
  title,
  of,
});

/** What a customer read, and where the contact went. */
const told = (effects: readonly Effect[]): string[] =>
  effects.map((effect) => {
    if (effect.type === 'message.send')
      return 'text' in effect.message ? effect.message.text : effect.message.kind;
    if (effect.type === 'contact.queue') return `queue ${effect.skill}`;
    return effect.type === 'agent.popurl' ? effect.url : effect.type;
  });

test('the workspace names nothing that is not in it', () => {
  expect(checkWorkspace(workspace, channels)).toEqual([]);
});

describe.each(flows)('$id', (drawn) => {
  test('compiles without a problem, not even a warning', () => {
    expect(compile(drawn, universe).problems).toEqual([]);
  });

  test('is drawn in columns, with no node over another', () => {
    const places = Object.values(drawn.nodes).map(({ position }) => position);
    expect(places.filter(({ x }) => x % 300 !== 0)).toEqual([]);
    const close = places.filter((a) =>
      places.some((b) => a !== b && a.x === b.x && Math.abs(a.y - b.y) < 140),
    );
    expect(close).toEqual([]);
  });
});

test('a Dutch customer with a broken bicycle comes to the Dutch workshop', () => {
  const shop = new Shop('2026-11-17T10:00:00Z');
  expect(told(shop.says('sanne', 'whatsapp', text('hoi')))).toEqual([
    'Dag Sanne Bakker, welkom bij De Rode Fiets! Waarmee kunnen we je helpen?',
  ]);
  expect(told(shop.says('sanne', 'whatsapp', tap('repair', 'Reparatie of onderhoud', 'list')))).toEqual([
    'https://werkplaats.derodefiets.example/afspraken?telefoon=31612345678',
    'queue repairs_nl',
    'contact.assign',
  ]);
});

test('a French customer who writes at night is told so and waits for French support', () => {
  const shop = new Shop('2026-11-17T22:00:00Z');
  const [closed, queue] = told(shop.says('luc', 'whatsapp', text('bonsoir')));
  expect(closed).toContain('La boutique est fermée');
  expect(queue).toBe('queue support_fr');
});

test('who does not answer the menu for a day gets the template, and the menu again on request', () => {
  const shop = new Shop('2026-11-17T10:00:00Z');
  shop.says('grace', 'whatsapp', text('hi'));
  expect(told(shop.after(24 * HOUR))).toEqual([
    'Hello Grace Turner, you wrote to us yesterday, but we don’t know yet how we can help. Do you still need us?',
  ]);
  const [menu] = told(shop.says('grace', 'whatsapp', tap('button-1', 'Yes, please', 'template')));
  expect(menu).toContain('How can we help you?');
});

test('a reminder goes out to a customer who has not written, and moving it comes to the workshop', () => {
  const shop = new Shop('2026-11-17T10:00:00Z');
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
  expect(told(shop.says('luc', 'whatsapp', tap('button-2', 'Autre moment', 'template')))).toEqual([
    'Pas de souci. Qu’est-ce qui vous convient mieux ?',
  ]);
  expect(told(shop.says('luc', 'whatsapp', text('samedi')))).toEqual([
    'https://werkplaats.derodefiets.example/verzetten?telefoon=33612345678&voorkeur=Samedi',
    'queue repairs_fr',
    'contact.assign',
  ]);
});

test('a question on Instagram that is none of the choices is read for what it is about', () => {
  const shop = new Shop('2026-11-17T10:00:00Z');
  expect(told(shop.says('noor', 'instagram', text('hoi')))).toEqual([
    'Hoi! Leuk dat je ons een bericht stuurt. Waar gaat het over?',
  ]);
  const [queue] = told(shop.says('noor', 'instagram', text('Kunnen jullie mijn rem repareren?')));
  expect(queue).toBe('queue repairs_nl');
});
