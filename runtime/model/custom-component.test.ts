import { describe, expect, it } from 'vitest';
import { customComponent } from './custom-component.ts';

const URL = 'https://templates.example/list?conversation=%s';
const fits = (more: object) => customComponent.safeParse({ name: 'Templates', url: URL, ...more }).success;

describe('a custom component', () => {
  it('has an address that ends in %s', () => {
    expect(fits({})).toBe(true);
    for (const url of ['https://templates.example/list', 'https://templates.example/%s/list', '%s', ''])
      expect(fits({ url })).toBe(false);
  });

  it('is 200 pixels high unless it is made higher or lower', () => {
    expect(customComponent.parse({ name: 'Templates', url: URL }).height).toBe(200);
    for (const height of [50, 2_000]) expect(fits({ height })).toBe(true);
    for (const height of [49, 2_001, 200.5]) expect(fits({ height })).toBe(false);
  });

  it('names the points of contact it is for, or none for all', () => {
    expect(customComponent.parse({ name: 'Templates', url: URL }).pointsOfContact).toEqual([]);
    expect(fits({ pointsOfContact: ['phone', 'second'] })).toBe(true);
    expect(fits({ pointsOfContact: ['not an id'] })).toBe(false);
  });
});
