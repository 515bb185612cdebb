import { expect, test } from 'vitest';
import { badValue } from './bad-values.ts';

test.each(['en', 'nl', 'fr'] as const)(
  'in %s, an address of a component is told to end in %%s',
  (language) => {
    expect(badValue('customComponents.url', language)).toContain('%s');
    expect(badValue('skills.name', language)).toBeUndefined();
    expect(badValue('constructor', language)).toBeUndefined();
  },
);
