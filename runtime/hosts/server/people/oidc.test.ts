import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, openStage } from '../testing/stage.ts';

const PEOPLE: Readonly<Record<string, { email: string; email_verified: boolean; name: string }>> = {
  ruth: { email: 'ruth@shop.example', email_verified: true, name: 'Ruth' },
  anna: { email: 'anna@shop.example', email_verified: true, name: 'Anna' },
  mallory: { email: 'ruth@shop.example', email_verified: false, name: 'Mallory' },
  stranger: { email: 'stranger@elsewhere.example', email_verified: true, name: 'Stranger' },
};
const REDIRECT = 'http://localhost/auth/callback';

let server: Server;
let issuer = '';

/** A real provider on this machine, which takes people at their word. */
function providerAt(address: string): Provider {
  const provider = new Provider(address, {
    clients: [
      {
        client_id: 'routewright',
        client_secret: 'a-secret-of-the-client',
        redirect_uris: [REDIRECT],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    cookies: { keys: ['a key for a test'] },
    pkce: { required: () => true },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    features: { devInteractions: { enabled: true } },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: async () => ({ sub: id, ...PEOPLE[id] }),
    }),
  });
  provider.on('server_error', () => {});
  return provider;
}

beforeAll(async () => {
  let handle: ReturnType<Provider['callback']> | undefined;
  server = createServer((request, response) => void handle?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  handle = providerAt(issuer).callback();
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const stageOf = (agents: Record<string, string> = {}) =>
  openStage({
    environment: { OIDC_SECRET: 'a-secret-of-the-client' },
    config: {
      administrators: ['ruth@shop.example'],
      oidc: { issuer, clientId: 'routewright', clientSecret: { env: 'OIDC_SECRET' }, agents },
    },
  });

/** Goes through the provider's pages as somebody, up to where it leads back. */
async function through(start: string, who: string): Promise<string> {
  const cookies = new Map<string, string>();
  const go = async (url: string, form?: Record<string, string>): Promise<Response> => {
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const one of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
  let at = start;
  for (let step = 0; step < 12; step += 1) {
    if (at.startsWith(REDIRECT)) return at;
    let answer = await go(at);
    if (answer.status === 200) {
      const page = await answer.text();
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? '';
      answer = await go(at, prompt === 'login' ? { prompt, login: who, password: 'any' } : { prompt });
    }
    at = new URL(answer.headers.get('location') ?? '', at).href;
  }
  throw new Error(`the provider never came to an end: ${at}`);
}

async function comeBack(browser: Browser, who: string) {
  const away = await browser.get('/auth/login');
  const back = await through(String(away.headers.location), who);
  return { away, back, answer: await browser.get(back.replace('http://localhost', '')) };
}

describe('logging in at a provider', () => {
  test('makes an administrator of whom the config says so', async () => {
    const stage = await stageOf();
    const browser = stage.browser();
    const { away, answer } = await comeBack(browser, 'ruth');
    expect(away.cookies).toMatchObject([{ httpOnly: true, sameSite: 'Lax', path: '/auth' }]);
    const asked = new URL(String(away.headers.location)).searchParams;
    expect([
      asked.get('code_challenge_method'),
      asked.get('state') !== null,
      asked.get('nonce') !== null,
    ]).toEqual([...['S256', true, true]]);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/']);
    expect((await browser.load()).user).toMatchObject({ id: 'ruth@shop.example', name: 'Ruth', agent: null });
    expect(stage.notes).toMatchObject([{ what: 'login', by: 'ruth@shop.example' }]);
  });

  test('gives an agent their desk', async () => {
    const [agent = ''] = Object.keys((await stageOf()).host.workspace().agents);
    const stage = await stageOf({ 'anna@shop.example': agent });
    const browser = stage.browser();
    expect((await comeBack(browser, 'anna')).answer.headers.location).toBe('/desk');
    expect((await browser.load()).user).toMatchObject({ id: 'anna@shop.example', agent });
  });

  test.each(['stranger', 'mallory'])(
    'lets nobody in whom the config does not name, or whose address nobody saw to: %s',
    async (who) => {
      const stage = await stageOf();
      const browser = stage.browser();
      expect((await comeBack(browser, who)).answer.statusCode).toBe(401);
      expect((await browser.load()).user).toBeNull();
      expect(stage.notes).toMatchObject([{ what: 'login.failed' }]);
    },
  );

  test('works once: the way back cannot be gone twice', async () => {
    const stage = await stageOf();
    const browser = stage.browser();
    const { back } = await comeBack(browser, 'ruth');
    expect((await browser.get(back.replace('http://localhost', ''))).statusCode).toBe(401);
  });

  test('works in the browser that began it alone, and with the state it began with', async () => {
    const stage = await stageOf();
    const [victim, other] = [stage.browser(), stage.browser()];
    const away = await other.get('/auth/login');
    const back = (await through(String(away.headers.location), 'ruth')).replace('http://localhost', '');
    expect((await victim.get(back)).statusCode).toBe(401);
    await victim.get('/auth/login');
    expect((await victim.get(back)).statusCode).toBe(401);
    expect((await other.get(back.replace(/state=[^&]+/, 'state=guess'))).statusCode).toBe(401);
  });

  test('has to be done in time', async () => {
    const stage = await stageOf();
    const browser = stage.browser();
    const away = await browser.get('/auth/login');
    const back = await through(String(away.headers.location), 'ruth');
    stage.clock.now += 600_000;
    expect((await browser.get(back.replace('http://localhost', ''))).statusCode).toBe(401);
  });

  test('is put off while the provider is not there', async () => {
    const oidc = { issuer: 'http://127.0.0.1:9', clientId: 'routewright' };
    const answer = await (await openStage({ config: { oidc } })).browser().get('/auth/login');
    expect([answer.statusCode, answer.json()]).toMatchObject([
      503,
      { problems: [{ code: 'server.no-provider' }] },
    ]);
  });

  test('is offered on the page to log in, where there is a provider', async () => {
    expect((await (await stageOf()).browser().get('/login')).body).toContain('href="/auth/login"');
    const without = await openStage();
    expect((await without.browser().get('/login')).body).not.toContain('/auth/login');
    expect((await without.browser().get('/auth/login')).statusCode).toBe(404);
  });
});
