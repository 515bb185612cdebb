import { expect, it } from 'vitest';
import {
  allowedHost,
  isAllowedHost,
  REQUEST_ATTEMPTS,
  REQUEST_TIMEOUT_MAX,
  RESPONSE_BYTES_MAX,
} from './integration.ts';

it.each<[host: string, allowed: string[], is: boolean]>([
  ['api.example.com', ['api.example.com'], true],
  ['api.example.com', ['other.example.com', '*.example.com'], true],
  ['a.b.example.com', ['*.example.com'], true],
  ['example.com', ['*.example.com'], false],
  ['badexample.com', ['*.example.com'], false],
  ['api.example.com.evil.test', ['api.example.com', '*.example.com'], false],
  ['api.example.com', [], false],
])('%s is a host of %j: %s', (host, allowed, is) => {
  expect(isAllowedHost(host, allowed)).toBe(is);
});

it.each(['api.example.com', '*.example.com', 'localhost', 'a-1.example'])('%s may be allowed', (host) => {
  expect(allowedHost.safeParse(host).success).toBe(true);
});

it.each([
  '*',
  '*.',
  'https://a.example',
  'a.example/b',
  'a.example:443',
  'A.example',
  '-a.example',
  'a*.b',
  '',
])('%j is no name of a host', (host) => {
  expect(allowedHost.safeParse(host).success).toBe(false);
});

it('a request takes 90 seconds at most, is tried twice, and reads 32 KB', () => {
  expect([REQUEST_TIMEOUT_MAX, REQUEST_ATTEMPTS, RESPONSE_BYTES_MAX]).toEqual([90, 2, 32_768]);
});
