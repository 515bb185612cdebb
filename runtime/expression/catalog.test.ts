import { expect, it } from 'vitest';
import { functions } from './catalog.ts';
import { checkExpression } from './check.ts';
import { contactEnvironment } from './contact.ts';

const EXAMPLES: Record<string, string> = {
  text: '"a"',
  number: '1',
  boolean: 'true',
  list: '[1]',
  path: 'contact.language',
};

it.each(functions)('$receiver $name $args can be called as listed', ({ name, receiver, args, result }) => {
  const call = `${name}(${args.map((type) => EXAMPLES[type]).join(', ')})`;
  const source = receiver ? `${EXAMPLES[receiver]}.${call}` : call;
  const { problems } = checkExpression(`${source} == ${EXAMPLES[result]}`, contactEnvironment({}));
  expect(problems).toEqual([]);
});

it('lists every function once in each form', () => {
  const forms = functions.map(({ name, receiver, args }) => `${receiver ?? ''}.${name}(${args.join()})`);
  expect(new Set(forms).size).toBe(forms.length);
  expect(new Set(functions.map(({ name }) => name))).toEqual(
    new Set(['has', 'contains', 'startsWith', 'endsWith', 'lowerAscii', 'size']),
  );
});
