import { describe, expect, test } from 'vitest';
import { sayHostProblem } from '../words.ts';
import { hostConfig } from './host-config.ts';
import { limits } from './limits.ts';
import { ENVIRONMENT_NAMES, readConfig } from './read.ts';
import { secretsOf } from './secret.ts';

const read = (file: object, environment: Record<string, string> = {}) =>
  readConfig(JSON.stringify(file), environment);

test('an empty config is a whole one, for this machine alone', () => {
  const { value } = read({});
  expect(value?.listen).toEqual({ host: '127.0.0.1', port: 4_000, proxies: [] });
  expect(value).toMatchObject({
    administrators: [],
    connectors: {},
    outgoing: { hosts: [], allowLoopbackForTests: false },
  });
});

describe('a secret', () => {
  const file = {
    metrics: { token: { env: 'METRICS' } },
    connectors: { a: { b: [{ key: { env: 'APP_KEY' } }] } },
  };

  test('that is missing is told at the start: code, place and sentence', () => {
    const { problems } = read(file, { METRICS: 'm' });
    expect(problems).toEqual([
      {
        code: 'config.no-secret',
        severity: 'error',
        where: { path: 'connectors.a.b.0.key' },
        params: { env: 'APP_KEY' },
      },
    ]);
    for (const language of ['en', 'nl', 'fr'] as const)
      expect(sayHostProblem('config.no-secret', { env: 'APP_KEY' }, language)).toContain('APP_KEY');
  });

  test('that is empty is missing', () => {
    expect(read(file, { METRICS: 'm', APP_KEY: '' }).problems).toHaveLength(1);
  });

  test('stays out of the config', () => {
    const { value } = read(file, { METRICS: 'mmm-1', APP_KEY: 'aaa-2' });
    expect(JSON.stringify(value)).not.toMatch(/mmm-1|aaa-2/);
    expect(secretsOf({ METRICS: 'mmm-1' })({ env: 'METRICS' })).toBe('mmm-1');
  });

  test('cannot be written in the file', () => {
    expect(read({ metrics: { token: 'in full' } }).problems).toMatchObject([
      { where: { path: 'metrics.token' } },
    ]);
  });
});

describe('what is not as it should be is told with its place', () => {
  test.each([
    [{ listen: { port: 65_536 } }, 'listen.port'],
    [{ listen: { proxies: ['everyone'] } }, 'listen.proxies.0'],
    [{ listen: { socket: 1 } }, 'listen.socket'],
    [{ unknown: 1 }, 'unknown'],
    [{ publicUrl: 'ftp://example.com' }, 'publicUrl'],
    [{ logging: { level: 'loud' } }, 'logging.level'],
  ])('%j', (file, path) => {
    expect(read(file).problems).toMatchObject([{ where: { path } }]);
  });

  test('a file that is no JSON', () => {
    expect(readConfig('{', {}).problems).toMatchObject([{ code: 'file.not-json' }]);
  });
});

describe('every limit', () => {
  test.each(Object.entries(limits.shape))('%s has an edge', (name, schema) => {
    const most = schema.def.innerType.maxValue;
    expect(read({ limits: { [name]: most } }).value?.limits).toMatchObject({ [name]: most });
    for (const wrong of [0, (most ?? 0) + 1, 1.5])
      expect(read({ limits: { [name]: wrong } }).problems).toMatchObject([
        { where: { path: `limits.${name}` } },
      ]);
  });
});

test('a host that is reached by https knows its proxy', () => {
  const publicUrl = 'https://desk.example';
  expect(read({ publicUrl }).problems).toMatchObject([
    { code: 'config.no-proxy', where: { path: 'listen.proxies' } },
  ]);
  expect(read({ publicUrl, listen: { proxies: ['10.0.0.0/8'] } }).problems).toBeUndefined();
  expect(read({ publicUrl: 'http://desk.example' }).problems).toBeUndefined();
});

describe('the environment', () => {
  test('stands in the place of fields', () => {
    const environment = {
      ROUTEWRIGHT_PORT: '0',
      ROUTEWRIGHT_HOST: '::1',
      ROUTEWRIGHT_PUBLIC_URL: 'https://desk.example',
    };
    const { value } = read({ listen: { port: 80, proxies: ['::1'] } }, environment);
    expect(value).toMatchObject({ listen: { port: 0, host: '::1' }, publicUrl: 'https://desk.example' });
  });

  test.each(ENVIRONMENT_NAMES)('says which variable is wrong: %s', (env) => {
    const wrong = env === 'ROUTEWRIGHT_HOST' ? '5' : '\n';
    expect(read({}, { [env]: wrong }).problems).toMatchObject([
      { code: 'config.bad-environment', params: { env } },
    ]);
  });
});

test('every field says what it is for', () => {
  for (const [name, field] of Object.entries(hostConfig.shape))
    if (name !== '$schema') expect([name, field.description ?? '']).not.toEqual([name, '']);
});
