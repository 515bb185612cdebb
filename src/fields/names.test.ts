import { expect, test } from 'vitest';
import { nameOfField, withFieldName } from './names.ts';

const labels = {
  rows: { label: 'Rows' },
  'rows.title': { label: 'Title' },
  skills: { label: 'Skills' },
  offer: { label: 'Offer' },
  'offer.text': { label: 'Words' },
};

test.each([
  ['rows', 'Rows'],
  ['rows.0', 'Rows 1'],
  ['rows.9.title', 'Rows 10 · Title'],
  ['skills.repairs', 'Skills · repairs'],
  ['offer.text.nl', 'Offer · Words · nl'],
  ['gone', 'gone'],
  ['0', '0'],
  ['constructor', 'constructor'],
])('%s is called %s', (path, name) => {
  expect(nameOfField(path, labels)).toBe(name);
});

test('a problem tells of its field by name, and one without a field is left as it is', () => {
  const problem = { code: 'x', severity: 'error', where: { field: 'rows.0' }, params: { max: 3 } } as const;
  expect(withFieldName(problem, labels)).toEqual({
    ...problem,
    where: {},
    params: { max: 3, field: 'Rows 1' },
  });
  const whole = { ...problem, where: { from: 1 } };
  expect(withFieldName(whole, labels)).toBe(whole);
});
