import { expect, test } from 'vitest';
import { fileName, mapUrl, partsOf, safeUrl } from './links.ts';

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'vbscript:x',
  '/chat',
  'blob:https://a/1',
  '',
])('%s is no address for a visitor', (written) => expect(safeUrl(written)).toBeUndefined());

test.each(['https://shop.example/a?b=1', 'http://shop.example/', 'tel:+31201234567', 'mailto:a@b.example'])(
  '%s is one',
  (written) => expect(safeUrl(written)).toBe(written),
);

test('addresses in a text are told from what is around them', () => {
  expect(partsOf('See https://a.example/x?y=1. Or (http://b.example/c), ok?')).toEqual([
    ...['See ', 'https://a.example/x?y=1', '. Or (', 'http://b.example/c', '), ok?'],
  ]);
  expect(partsOf('Nothing')).toEqual(['Nothing']);
});

test('files are called by the end of their address', () => {
  expect(fileName('https://a.example/files/my%20bill.pdf?x=1')).toBe('my bill.pdf');
  expect(fileName('https://a.example/%E0%A4%A')).toBe('%E0%A4%A');
  expect(fileName('https://a.example/')).toBe('https://a.example/');
});

test('a place is somewhere on a map', () => expect(mapUrl(52.37, -4.9)).toContain('mlat=52.37&mlon=-4.9'));
