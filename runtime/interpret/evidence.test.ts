import { expect, it } from 'vitest';
import { compileExpression } from '../expression/compile.ts';
import { contactEnvironment } from '../expression/contact.ts';
import { situationWith } from '../expression/testing/sample.ts';
import type { Variables } from '../model/variable.ts';
import { evidenceFor } from './evidence.ts';

const variables: Variables = {
  visits: { type: 'number' },
  pin: { type: 'text', sensitive: true },
};

function evidenceOf(source: string) {
  const made = compileExpression(source, contactEnvironment(variables), 'boolean');
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  const { because } = made.explain(situationWith({ vars: { visits: 3, pin: 's3cret' } }));
  return because.map((leaf) => evidenceFor(variables)(leaf, made.paths));
}

it('tells what decided with its values', () => {
  expect(evidenceOf('vars.visits > 2 || contact.language == "fr"')).toEqual([
    { source: 'vars.visits > 2', value: true, reads: [{ path: 'vars.visits', value: 3 }] },
  ]);
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
])('leaves the value of a sensitive variable out of %s', (source) => {
  const evidence = evidenceOf(source);
  expect(evidence.flatMap(({ reads }) => reads)).toContainEqual(
    expect.objectContaining({ value: null, hidden: true }),
  );
  const values = evidence.map(({ value, reads }) => [value, reads.map((read) => read.value)]);
  expect(JSON.stringify(values)).not.toContain('s3cret');
});
