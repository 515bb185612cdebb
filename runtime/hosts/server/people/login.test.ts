import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { limits } from '../../config/limits.ts';
import { administratorOf, openStage, type Stage } from '../testing/stage.ts';
import { Book, INVITATIONS_MAX, SESSIONS_MAX } from './book.ts';
import { grantsOf } from './person.ts';
import { SESSION_COOKIE } from './sessions.ts';

const MINUTE = 60_000;

/** As somebody who was invited. */
async function agent(stage: Stage, id: string) {
  const browser = stage.browser();
  await browser.logIn(stage.book.invite(id) ?? '');
  return browser;
}

const codesOf = (answer: { json(): { problems?: { code: string }[] } }) =>
  answer.json().problems?.map(({ code }) => code);

describe('the administrator’s link', () => {
  test('shows a button, and does nothing by being looked at', async () => {
    const stage = await openStage();
    const token = stage.book.newAdministratorToken();
    const page = await stage.browser().get(`/login?token=${token}`);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('<form method="post" action="/login">');
    expect(page.headers['set-cookie']).toBeUndefined();
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('logs in who presses it', async () => {
    const stage = await openStage();
    const browser = stage.browser();
    const answer = await browser.logIn(stage.book.newAdministratorToken());
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/']);
    expect((await browser.load()).user).toEqual({
      ...{ id: 'administrator', name: 'Administrator', agent: null },
      grants: ['desk', 'supervise', 'publish', 'administer'],
    });
    expect(stage.notes).toMatchObject([{ what: 'login', by: 'administrator' }]);
  });

  test('is good until there is another', async () => {
    const stage = await openStage();
    const browser = await administratorOf(stage);
    const newer = stage.book.newAdministratorToken();
    expect((await browser.load()).user).toBeNull();
    expect((await browser.logIn('guess')).statusCode).toBe(401);
    expect((await browser.logIn(newer)).statusCode).toBe(303);
  });

  test('cannot be told what it is not: markup in a token is text', async () => {
    const stage = await openStage();
    const page = await stage
      .browser()
      .get(`/login?token=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(page.body).not.toContain('<script');
  });

  test.each([
    ['nl-NL,nl;q=0.9', 'nl', 'Inloggen'],
    ['fr', 'fr', 'Se connecter'],
    ['de, en', 'en', 'Log in'],
    ['', 'en', 'Log in'],
  ])('speaks the language of the browser: %s', async (accepted, language, word) => {
    const page = await (await openStage()).browser().get('/login?token=a', { 'accept-language': accepted });
    expect(page.body).toContain(`<html lang="${language}">`);
    expect(page.body).toContain(`>${word}</button>`);
  });
});

describe('a session', () => {
  test('has a cookie that no page can read and no other site sends', async () => {
    const stage = await openStage();
    const answer = await stage.browser().logIn(stage.book.newAdministratorToken());
    expect(answer.cookies).toMatchObject([
      { name: SESSION_COOKIE, httpOnly: true, sameSite: 'Strict', path: '/' },
    ]);
    expect(answer.cookies[0]).not.toHaveProperty('secure');
  });

  test('has one for encrypted connections alone when the host is reached by one', async () => {
    const config = { publicUrl: 'https://desk.example', listen: { proxies: ['127.0.0.1'] } };
    const stage = await openStage({ config });
    const browser = stage.browser();
    browser.origin = 'https://desk.example';
    const answer = await browser.ask({
      method: 'POST',
      url: '/login',
      payload: { token: stage.book.newAdministratorToken() },
      headers: { host: 'desk.example', 'x-forwarded-proto': 'https', 'x-forwarded-for': '198.51.100.7' },
    });
    expect(answer.cookies).toMatchObject([{ secure: true }]);
    expect(answer.headers['strict-transport-security']).toBeDefined();
  });

  test('gets a new name when somebody logs in: one that was planted is nobody’s', async () => {
    const stage = await openStage();
    const browser = await administratorOf(stage);
    const before = browser.cookies.get(SESSION_COOKIE);
    const planted = stage.browser();
    planted.cookies.set(SESSION_COOKIE, before ?? '');
    await browser.logIn(
      stage.book.invite('anna') ?? stage.book.invite(Object.keys(stage.host.workspace().agents)[0]!)!,
    );
    expect(browser.cookies.get(SESSION_COOKIE)).not.toBe(before);
    expect((await planted.load()).user).toBeNull();
  });

  test('ends when it is idle', async () => {
    const stage = await openStage({ config: { limits: { sessionIdleMinutes: 10 } } });
    const browser = await administratorOf(stage);
    stage.clock.now += 10 * MINUTE - 1;
    expect((await browser.load()).user).not.toBeNull();
    stage.clock.now += 10 * MINUTE;
    expect((await browser.load()).user).toBeNull();
  });

  test('ends after its time, busy or not', async () => {
    const stage = await openStage({ config: { limits: { sessionIdleMinutes: 40, sessionHours: 1 } } });
    const browser = await administratorOf(stage);
    stage.clock.now += 30 * MINUTE;
    expect((await browser.load()).user).not.toBeNull();
    stage.clock.now += 30 * MINUTE;
    expect((await browser.load()).user).toBeNull();
  });

  test('ends by logging out', async () => {
    const stage = await openStage();
    const browser = await administratorOf(stage);
    const copy = stage.browser();
    copy.cookies.set(SESSION_COOKIE, browser.cookies.get(SESSION_COOKIE) ?? '');
    expect((await browser.post('/api/logout')).statusCode).toBe(204);
    expect((await copy.load()).user).toBeNull();
    expect(stage.notes.at(-1)).toMatchObject({ what: 'logout', by: 'administrator' });
  });

  test('that somebody signed themselves is none', async () => {
    const stage = await openStage();
    const browser = stage.browser();
    for (const forged of ['x', 'a.b', `${'a'.repeat(32)}.${'b'.repeat(43)}`, '%00']) {
      browser.cookies.set(SESSION_COOKIE, forged);
      expect((await browser.load()).user).toBeNull();
    }
  });
});

describe('an invitation', () => {
  test('is made by an administrator alone', async () => {
    const stage = await openStage();
    const [id = ''] = Object.keys(stage.host.workspace().agents);
    const invite = (browser: Awaited<ReturnType<typeof agent>>) =>
      browser.post('/api/invitations', { agent: id });
    expect((await invite(stage.browser())).statusCode).toBe(401);
    expect((await invite(await agent(stage, id))).statusCode).toBe(403);
    const made = await invite(await administratorOf(stage));
    expect(made.json()).toEqual({
      link: expect.stringMatching(/^http:\/\/localhost\/login\?token=[\w-]{43}$/),
      hours: 72,
    });
    expect(stage.notes.at(-1)).toMatchObject({ what: 'invitation', by: 'administrator', of: id });
    expect(JSON.stringify(stage.notes)).not.toContain(made.json().link.split('=')[1]);
  });

  test('logs in as the agent, once', async () => {
    const stage = await openStage();
    const [id = '', { name }] = Object.entries(stage.host.workspace().agents)[0]!;
    const token = stage.book.invite(id) ?? '';
    const browser = stage.browser();
    expect((await browser.logIn(token)).headers.location).toBe('/desk');
    expect((await browser.load()).user).toMatchObject({ id, name, agent: id });
    expect((await stage.browser().logIn(token)).statusCode).toBe(401);
    expect(stage.notes.at(-1)).toMatchObject({ what: 'login.failed' });
  });

  test('holds for a while', async () => {
    const stage = await openStage({ config: { limits: { invitationHours: 1 } } });
    const [first = '', second = ''] = ['a', 'a'].map((id) => stage.book.invite(id));
    stage.clock.now += 60 * MINUTE - 1;
    expect((await stage.browser().logIn(first)).statusCode).toBe(303);
    stage.clock.now += 1;
    expect((await stage.browser().logIn(second)).statusCode).toBe(401);
  });

  test('is for an agent that there is', async () => {
    const stage = await openStage();
    const browser = await administratorOf(stage);
    for (const id of ['nobody', '__proto__', 'constructor', ''])
      expect(codesOf(await browser.post('/api/invitations', { agent: id }))).toEqual(['server.no-agent']);
  });

  test('is one of a limited number', () => {
    const book = new Book(undefined, limits.parse({}));
    onTestFinished(() => book.close());
    for (let made = 0; made < INVITATIONS_MAX; made += 1) expect(book.invite('a')).toBeDefined();
    expect(book.invite('a')).toBeUndefined();
  });
});

describe('what people may do', () => {
  test('is what their role says, by the workspace as it is now', async () => {
    const { agents, roles, ...rest } = (await openStage()).host.workspace();
    const by = Object.entries(agents).map(
      ([id, { role, active }]) => [role, active, grantsOf(id, { agents, roles, ...rest })] as const,
    );
    for (const [role, active, grants] of by) {
      if (!active) expect(grants).toEqual([]);
      else if (role === 'lead') expect(grants).toEqual(['desk', 'supervise', 'publish']);
      else if (role === 'service') expect(grants).toEqual(['desk', 'supervise']);
      else expect(grants).toEqual(['desk']);
    }
    expect(new Set(by.map(([role]) => role))).toContain('lead');
    expect(grantsOf('nobody', { agents, roles, ...rest })).toEqual([]);
    expect(grantsOf('__proto__', { agents, roles, ...rest })).toEqual([]);
  });
});

describe('the file of people', () => {
  test('is its owner’s alone, and holds no token that is good', () => {
    const folder = mkdtempSync(join(tmpdir(), 'routewright-people-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const book = new Book(folder, limits.parse({}));
    const tokens = [book.newAdministratorToken(), book.invite('anna') ?? ''];
    book.keepSession('the name of a session', { person: { id: 'anna' } });
    book.close();
    const file = join(folder, 'people.sqlite');
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
    const bytes = readFileSync(file).toString('latin1');
    for (const secret of [...tokens, 'the name of a session']) expect(bytes).not.toContain(secret);
  });

  test('knows everybody again after a restart', () => {
    const folder = mkdtempSync(join(tmpdir(), 'routewright-people-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const first = new Book(folder, limits.parse({}));
    const key = first.signingKey();
    const token = first.newAdministratorToken();
    first.keepSession('one', { person: 1 });
    first.close();
    const second = new Book(folder, limits.parse({}));
    expect([second.signingKey(), second.isAdministratorToken(token), second.session('one')]).toEqual([
      ...[key, true],
      { person: 1 },
    ]);
    second.close();
  });

  test('holds a limited number of sessions: the longest silent end', () => {
    let now = 0;
    const book = new Book(undefined, limits.parse({}), () => now);
    onTestFinished(() => book.close());
    for (now = 1; now <= SESSIONS_MAX + 1; now += 1) book.keepSession(`s${now}`, {});
    expect([book.session('s1'), book.session('s2'), book.session(`s${SESSIONS_MAX + 1}`)]).toEqual([
      undefined,
      {},
      {},
    ]);
  });
});
