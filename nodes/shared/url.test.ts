import { expect, test } from 'vitest';
import { hasFixedHost, isAlwaysWebPage, isWebPage } from './url.ts';

test.each([
  ['https://shop.example/orders?phone={{ customer.address }}', true],
  ['http://shop.example:8080/', true],
  ['https://shop.example', true],
  ['https://{{ vars.host }}/orders', false],
  ['https://shop.example{{ vars.rest }}', false],
  ['https://shop.example:{{ vars.port }}/', false],
  ['{{ vars.url }}', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['https://user@shop.example/', false],
  ['/orders', false],
  ['', false],
])('%s names its own site: %s', (source, expected) => {
  expect(hasFixedHost(source)).toBe(expected);
  expect(isAlwaysWebPage(source)).toBe(expected);
});

test('a site that cannot be parsed is looked at again at every contact', () => {
  expect(isAlwaysWebPage('https://[half/{{ vars.x }}')).toBe(false);
  expect(isWebPage('https://[half/x')).toBe(false);
});
