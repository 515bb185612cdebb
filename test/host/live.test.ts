import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import type { Host } from '#runtime/hosts/contract/host.ts';
import { ABSENT_MS, presenceAt } from '#runtime/hosts/live/presence.ts';
import { handClock } from '#runtime/hosts/live/testing/hand.ts';
import { channels, type Event, link, recordedCourse } from '#runtime/index.ts';
import type { ContactHistory, PublishedRevision, Told } from '#runtime/live.ts';
import { CLOSED_SHOP, newFolder, openTestHost, recording, removeFolder } from './open.ts';
import { Person, type Served, serveLive } from './pages.ts';

const AGENT = 'gijs';
const folder = newFolder();
const { sent, send } = recording();
/** Of what goes out meanwhile nobody knows whether it did. */
let isLineBroken = false;
let host: Host;
let served: Served;
let agent: Person;
let worker: Person;
let administrator: Person;

beforeAll(async () => {
  host = await openTestHost(folder, async (outgoing) => {
    const became = await send(outgoing);
    return isLineBroken ? { is: 'unknown', why: 'connector.broken-off' } : became;
  });
  served = await serveLive(host);
  administrator = await new Person(served).logIn(served.book.newAdministratorToken());
  agent = await new Person(served).logIn(served.book.invite(AGENT) ?? '');
  worker = await new Person(served).logIn(served.book.invite('farid') ?? '');
});
afterAll(async () => {
  await served.close();
  await host.stop();
  removeFolder(folder);
});

let messages = 0;
const writes = (text: string, customer = 'vera@example.org'): { event: Event } => ({
  event: {
    type: 'message.received',
    at: 0,
    pointOfContact: 'mail',
    customer: { address: customer, name: 'Vera' },
    message: { id: `mail-${++messages}`, kind: 'text', text },
  },
});
const desk = { desk: AGENT } as const;
const turned = (state: 'available' | 'unavailable' | 'offline') =>
  ({ type: 'agent.state.changed', state }) as const;
const isIn = (state: string) => (told: Extract<Told, { type: 'desk' }>) => told.view.agent.state === state;
const refusedOf = (page: ReturnType<Person['page']>) =>
  page.line.standing.getState().refused.map(({ code }) => code);

describe('a desk', () => {
  test('shows every page of the agent the same, and keeps what is done at any', async () => {
    const [one, other] = [agent.page(), agent.page()];
    await other.told(desk, 'desk');
    one.line.act(AGENT, turned('unavailable'));
    const views = await Promise.all([one, other].map((page) => page.told(desk, 'desk', isIn('unavailable'))));
    expect(views[0]?.view.agent).toEqual(views[1]?.view.agent);
    await one.until(({ unsent }) => unsent.length === 0);
    expect((await host.floor()).agents.find(({ id }) => id === AGENT)?.state).toBe('unavailable');
    one.close();
    other.close();
  });

  test('of somebody else is refused, and so is the floor without the right to see it', async () => {
    const page = worker.page();
    void page.told({ desk: 'bram' }, 'desk');
    void page.told({ floor: true }, 'floor');
    void page.told({ doubts: true }, 'doubts');
    page.line.act('bram', turned('offline'));
    await page.until(({ refused, unsent }) => refused.length === 4 && unsent.length === 0);
    expect(new Set(refusedOf(page))).toEqual(new Set(['live.not-yours']));
    page.close();
  });

  test('any is an administrator’s, if there is such an agent', async () => {
    const page = administrator.page();
    expect((await page.told({ desk: 'bram' }, 'desk')).view.agent.name).toBe('Bram de Wit');
    void page.told({ desk: 'nobody' }, 'desk');
    await page.until(({ refused }) => refused.length === 1);
    expect(refusedOf(page)).toEqual(['live.no-agent']);
    page.close();
  });

  test('keeps what was done while the line was broken, and does it once', async () => {
    const page = agent.page();
    await page.told(desk, 'desk');
    page.cut();
    await page.until(({ line }) => line === 'lost');
    page.line.act(AGENT, turned('offline'));
    page.line.act(AGENT, turned('available'));
    expect(page.line.standing.getState().unsent).toHaveLength(2);
    page.line.hurry();
    await page.until(({ line, unsent }) => line === 'open' && unsent.length === 0);
    expect((await page.told(desk, 'desk', isIn('available'))).view.agent.state).toBe('available');
    const act = turned('unavailable');
    expect(await host.act(AGENT, act, 'named')).toMatchObject({ is: 'accepted' });
    expect(await host.act(AGENT, act, 'named')).toEqual({ is: 'duplicate' });
    await host.act(AGENT, turned('available'), 'back');
    page.close();
  });

  test('has a customer asked, accepted and answered', async () => {
    for (const other of ['anouk', 'chloe', 'dylan']) await host.act(other, turned('offline'), `off ${other}`);
    const page = agent.page();
    await host.deliver(writes('My bicycle squeaks'));
    const asked = await page.told(desk, 'desk', ({ view }) => view.requests.length + view.tasks.length > 0);
    const contact = [...asked.view.requests, ...asked.view.tasks][0]?.contact ?? '';
    if (asked.view.requests.length > 0) page.line.act(AGENT, { type: 'offer.accepted', contact });
    await page.told(desk, 'desk', ({ view }) => view.tasks.length === 1);
    page.line.act(AGENT, { type: 'agent.replied', contact, message: { kind: 'text', text: 'Oil it' } });
    await page.told(
      desk,
      'desk',
      ({ view }) => view.tasks[0]?.lines.some(({ from }) => from === 'agent') === true,
    );
    const replies = () =>
      sent.flatMap(({ effect }) => (effect.type === 'message.send' ? [effect.message] : []));
    await expect.poll(replies).toContainEqual({ kind: 'text', text: 'Oil it' });
    page.close();
  });
});

describe('whoever has left', () => {
  test('is offline after a while, unless a page of theirs is there again', async () => {
    const clock = handClock();
    const presence = presenceAt(host, clock.after);
    await host.act('esra', turned('available'), 'esra begins');
    const isOffline = async () =>
      (await host.floor()).agents.find(({ id }) => id === 'esra')?.state === 'offline';
    const [first, second] = [presence.sit('esra'), presence.sit('esra')];
    first();
    first();
    clock.pass(ABSENT_MS);
    expect(clock.waiting()).toBe(0);
    second();
    clock.pass(ABSENT_MS - 1);
    const third = presence.sit('esra');
    clock.pass(ABSENT_MS);
    expect(await isOffline()).toBe(false);
    third();
    clock.pass(ABSENT_MS);
    await expect.poll(isOffline).toBe(true);
    await host.act('esra', turned('available'), 'esra is back');
    await presence.lookAround();
    expect(clock.waiting()).toBeGreaterThan(0);
    presence.stop();
    expect(clock.waiting()).toBe(0);
  });
});

describe('who supervises', () => {
  test('sees the floor as it changes, and contacts with what happened to them', async () => {
    const page = administrator.page();
    const { view } = await page.told({ floor: true }, 'floor');
    expect(view.agents.map(({ id }) => id)).toContain(AGENT);
    const counted = await page.told({ counts: 'to-agents' }, 'counts');
    expect(Object.keys(counted.counts.steps).length).toBeGreaterThan(0);
    page.close();
    const { body } = await administrator.ask('contacts?open=true&limit=5');
    const [line] = body['contacts'] as { id: string; customer: string }[];
    const found = await administrator.ask(`contacts/${line?.id}/history`);
    const history = found.body as unknown as ContactHistory;
    const universe = { nodes, channels, workspace: history.workspace };
    const program = link(history.script, universe);
    const course = recordedCourse({ universe, programs: new Map([[history.script.id, program]]) }, history);
    expect(course.moments.map(({ input }) => input.type)).toEqual(history.events.map(({ type }) => type));
    expect(course.moments.flatMap(({ records }) => records)).toHaveLength(history.records.length);
    expect(course.moments.at(-1)?.world.opened).toBe(1);
  });

  test.each([
    ['contacts?limit=200', 200],
    ['contacts?limit=201', 400],
    ['contacts?script=__proto__', 400],
    ['contacts?sort=x', 400],
    ['contacts/none/history', 404],
    ['revisions/web-chat/sha256-1', 400],
    [`revisions/web-chat/sha256-${'0'.repeat(64)}`, 404],
  ])('asks for %s: %i', async (path, status) => {
    expect((await administrator.ask(path)).status).toBe(status);
  });

  test('is nobody without the grant', async () => {
    for (const path of ['contacts', 'revisions', 'agents', 'workspace'])
      expect((await worker.ask(path)).status).toBe(403);
    expect((await worker.ask('check', { flow: {} })).status).toBe(403);
    expect((await new Person(served).ask('contacts')).status).toBe(401);
  });
});

describe('who publishes', () => {
  const flow = JSON.parse(readFileSync('examples/bicycle-shop/web-chat.flow.json', 'utf8'));
  const revisionsOf = async () => {
    const all = (await administrator.ask('revisions')).body['revisions'] as PublishedRevision[];
    return all.filter(({ script }) => script === 'web-chat');
  };

  test('has the flow checked here, runs it for some of the new contacts, and goes back', async () => {
    const [before] = await revisionsOf();
    const checked = (await administrator.ask('check', { flow: { ...flow, name: 'Web chat, newer' } })).body;
    expect(typeof checked['script']).toBe('string');
    const published = await administrator.ask('publications', { script: checked['script'], share: 20 });
    expect(published.body).toEqual({ problems: [] });
    expect((await revisionsOf()).map(({ share }) => share).sort()).toEqual([20, 80]);
    const back = await administrator.ask('revisions/web-chat/rollback', { revision: before?.revision });
    expect(back.body).toEqual({ problems: [] });
    expect((await revisionsOf()).find(({ share }) => share === 100)?.revision).toBe(before?.revision);
    const text = await administrator.ask(`revisions/web-chat/${before?.revision}`);
    expect(JSON.parse(String(text.body['script']))).toMatchObject({ revision: before?.revision });
  });

  test('is told what stands in the way, with the node', async () => {
    const [id, node] = Object.entries(flow.nodes as Record<string, { type: string }>)[1] ?? [];
    const broken = { ...flow, nodes: { ...flow.nodes, [id ?? '']: { ...node, type: 'no-such' } } };
    const { body } = await administrator.ask('check', { flow: broken });
    expect(body['script']).toBeUndefined();
    expect((body['problems'] as { where: { node?: string } }[]).some(({ where }) => where.node === id)).toBe(
      true,
    );
  });

  test.each([0, 101, 1.5])('cannot have a share of %d', async (share) => {
    expect((await administrator.ask('publications', { script: '{}', share })).status).toBe(400);
  });

  test('changes the workspace, which is checked', async () => {
    const { workspace } = CLOSED_SHOP;
    expect((await administrator.ask('workspace', { workspace })).body).toEqual({ problems: [] });
    const { body } = await administrator.ask('workspace', { workspace: '{}' });
    expect((body['problems'] as unknown[]).length).toBeGreaterThan(0);
  });
});

describe('who administers', () => {
  const topic = { doubts: true } as const;
  const has = (count: number) => (told: Extract<Told, { type: 'doubts' }>) => told.view.count === count;
  const visits = (address: string): { event: Event } => ({
    event: {
      ...{ type: 'message.received', at: 0, pointOfContact: 'webchat', customer: { address } },
      message: { id: `chat-${++messages}`, kind: 'text', text: 'Hello' },
    },
  });
  /** A visitor whose welcome may have been lost. */
  async function loses(address: string): Promise<void> {
    isLineBroken = true;
    await host.deliver(visits(address));
    await expect.poll(async () => (await host.doubts()).length).toBeGreaterThan(0);
    isLineBroken = false;
  }

  test('sees what comes into doubt and out of it, and nothing of customers', async () => {
    const masking = { enabled: true, payment: true, personal: true };
    await host.publishWorkspace(JSON.stringify({ ...host.workspace(), masking }), 'test');
    const page = administrator.page();
    expect((await page.told(topic, 'doubts')).view).toEqual({ count: 0, doubts: [] });
    const isTold = page.told(topic, 'doubts', ({ view }) => view.count > 0);
    await loses('+31612345678');
    const { view } = await isTold;
    expect(view.doubts[0]).toMatchObject({
      ...{ customer: '********5678', channel: 'webchat', pointOfContact: 'webchat' },
      ...{ why: 'connector.broken-off', what: { is: 'message' } },
    });
    const all = (await administrator.ask('doubts')).body;
    expect(JSON.stringify(all)).not.toContain('31612345678');
    for (const { key } of await host.doubts())
      expect((await administrator.ask(`doubts/${encodeURIComponent(key)}`, { how: 'sent' })).status).toBe(
        204,
      );
    await page.told(topic, 'doubts', has(0));
    const [entry] = (await administrator.ask('audit?limit=1')).body['entries'] as { what: string }[];
    expect(entry?.what).toBe('effect.sent');
    page.close();
  });

  test('has what is dropped told to the contact, and what is sent again sent with the same key', async () => {
    await loses('someone');
    const [{ key, contact } = { key: '', contact: '' }] = await host.doubts();
    const path = `doubts/${encodeURIComponent(key)}`;
    const times = sent.filter((one) => one.key === key).length;
    expect((await administrator.ask(path, { how: 'resend' })).status).toBe(204);
    await expect.poll(() => sent.filter((one) => one.key === key).length).toBe(times + 1);
    expect((await administrator.ask(path, { how: 'drop' })).status).toBe(404);
    await loses('someone else');
    const lost = (await host.doubts()).find((one) => one.contact !== contact);
    await administrator.ask(`doubts/${encodeURIComponent(lost?.key ?? '')}`, { how: 'drop' });
    const events = (await host.history(lost?.contact ?? ''))?.events ?? [];
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'delivery.reported', status: 'failed', effect: lost?.key }),
    );
  });

  test('is nobody without the grant', async () => {
    for (const path of ['doubts', 'audit']) expect((await worker.ask(path)).status).toBe(403);
  });
});
