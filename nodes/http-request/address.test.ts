import { expect, test } from 'vitest';
import { refusalOf, writtenRefusalOf } from './address.ts';

const ALLOWED = ['api.example.com', '*.shop.example', 'localhost'];

test.each([
  ['https://api.example.com/orders?id=..', undefined],
  ['https://api.example.com:8443/', undefined],
  ['https://API.example.com', undefined],
  ['https://eu.shop.example/', undefined],
  ['http://localhost:8080/x', undefined],
  ['https://shop.example/', 'host-not-allowed'],
  ['https://api.example.com.evil.example/', 'host-not-allowed'],
  ['https://evilapi.example.com/', 'host-not-allowed'],
  ['http://api.example.com/', 'unsafe-url'],
  ['https://api.example.com@evil.example/', 'unsafe-url'],
  ['https://api.example.com/orders/../admin', 'unsafe-url'],
  ['https://api.example.com/orders/.', 'unsafe-url'],
  ['ftp://api.example.com/', 'unsafe-url'],
  ['//api.example.com/', 'unsafe-url'],
  ['', 'unsafe-url'],
])('%s: %s', (url, code) => {
  expect(refusalOf(url, ALLOWED)?.code).toBe(code);
});

test.each([
  ['https://api.example.com/{{ vars.id }}', undefined],
  ['https://evil.example/{{ vars.id }}', 'host-not-allowed'],
  ['https://{{ vars.host }}/orders', undefined],
  ['{{ vars.address }}', 'unsafe-url'],
  ['api.example.com/{{ vars.id }}', 'unsafe-url'],
  ['https://', 'unsafe-url'],
])('as written, %s: %s', (source, code) => {
  expect(writtenRefusalOf(source, ALLOWED)?.code).toBe(code);
});
