import { expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { shop } from '#src/document/search/testing/searching.ts';
import { completionsOf } from './completing.ts';

const { workspace, flows } = shop('support', 'win-back');
const studio = studioWith(nodes, workspace, Object.values(flows));
const offered = (typed: string) => completionsOf(typed, studio, 'support', 'en');

test.each([
  ['ski', ['skill:']],
  ['door ski', ['door skill:']],
  ['', []],
  ['door ', []],
  ['colour:r', []],
  ['is:un', ['is:unreachable ', 'is:unused ']],
  ['x type:menu', []],
  ['type:assign-', ['type:assign-skill ']],
  ['in:win', ['in:"Win customers back" ']],
  ['variable:top', ['variable:topic ']],
])('“%s” can go on as %j', (typed, expected) => {
  expect(offered(typed).map((one) => one.typed)).toEqual(expected);
});

test('a skill is offered by its id, and is not offered once it is there', () => {
  expect(offered('skill:repairs').map(({ label }) => label)).toContain('skill:repairs_nl');
  expect(offered('skill:repairs_nl').map(({ label }) => label)).not.toContain('skill:repairs_nl');
});
