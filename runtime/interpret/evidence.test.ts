import { expect, it } from 'vitest';
import { compileExpression } from '../expression/compile.ts';
import { contactEnvironment } from '../expression/contact.ts';
import { situationWith } from '../expression/testing/sample.ts';
import type { CustomerFields } from '../model/customer.ts';
import type { Variables } from '../model/variable.ts';
import { evidenceFor } from './evidence.ts';

const variables: Variables = {
  visits: { type: 'number' },
  pin: { type: 'text', sensitive: true },
};

const customerFields: CustomerFields = {
  tier: { name: 'Tier', type: 'text' },
  since: { name: 'Since', type: 'timestamp' },
  debt: { name: 'Debt', type: 'text', sensitive: true },
};

function evidenceOf(source: string) {
  const made = compileExpression(source, contactEnvironment(variables, customerFields), 'boolean');
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  const { because } = made.explain(
    situationWith({
      vars: { visits: 3, pin: 's3cret' },
      customer: { address: '1', name: 'An', fields: { tier: 'gold', since: 0, debt: 's3cret' } },
    }),
  );
  return because.map((leaf) => evidenceFor(variables, customerFields)(leaf, made.paths));
}

it('tells what decided with its values', () => {
  expect(evidenceOf('vars.visits > 2 || contact.language == "fr"')).toEqual([
    { source: 'vars.visits > 2', value: true, reads: [{ path: 'vars.visits', value: 3 }] },
  ]);
  expect(evidenceOf('customer.fields.tier == "gold" && customer.fields.since < now')[0]).toEqual({
    source: 'customer.fields.tier == "gold"',
    value: true,
    reads: [{ path: 'customer.fields.tier', value: 'gold' }],
  });
  expect(evidenceOf('customer.name == "An"')[0]!.reads).toEqual([{ path: 'customer.name', value: 'An' }]);
  expect(evidenceOf('now > contact.startedAt')[0]!.reads).toEqual([
    { path: 'now', value: '2026-11-24T09:00:00Z' },
    { path: 'contact.startedAt', value: '1970-01-01T00:00:00Z' },
  ]);
});

it.each([
  'vars.pin == "s3cret"',
  'vars["pin"].startsWith("s3")',
  'vars.pin.lowerAscii() in ["s3cret"]',
  '[vars.pin].exists(one, one.endsWith("t"))',
  'vars[["pin"][0]] == "s3cret"',
  'vars.?pin.orValue("") != ""',
  'vars.visits > 2 && vars.pin + "x" != ""',
  'customer.fields.debt != ""',
  'customer["fields"].?debt.orValue("") != ""',
  'customer.fields["de" + "bt"] == "s3cret"',
  'customer["fie" + "lds"].debt == "s3cret"',
])('leaves the value of what is sensitive out of %s', (source) => {
  const evidence = evidenceOf(source);
  expect(evidence.flatMap(({ reads }) => reads)).toContainEqual(
    expect.objectContaining({ value: null, hidden: true }),
  );
  const values = evidence.map(({ value, reads }) => [value, reads.map((read) => read.value)]);
  expect(JSON.stringify(values)).not.toContain('s3cret');
});
