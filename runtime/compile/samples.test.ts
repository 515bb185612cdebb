import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { channels } from '../channels/registry.ts';
import { readFlow } from './1-read/flow.ts';
import { compile } from './index.ts';
import { toyWorkspace } from './testing/toy-flow.ts';
import { QUEUE_TOYS } from './testing/toy-queues.ts';

/*
 * Each folder of samples is a flow and what is to be found in it. UPDATE=1 writes what is found: read the difference.
 */

const SAMPLES = new URL('./samples/', import.meta.url);
const names = readdirSync(SAMPLES);

const found = (text: string) => {
  const read = readFlow(text);
  if (read.problems) return { problems: read.problems };
  return compile(read.value, { nodes: QUEUE_TOYS, channels, workspace: toyWorkspace() });
};

describe.each(names)('%s', (name) => {
  const folder = new URL(`${name}/`, SAMPLES);
  const expected = new URL('problems.json', folder);
  const { problems, ...rest } = found(readFileSync(new URL('flow.json', folder), 'utf8'));
  if (process.env['UPDATE']) writeFileSync(expected, `${JSON.stringify(problems, null, 2)}\n`);

  it('has these problems', () => {
    expect(problems).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });

  it('gives a script when none of them is an error', () => {
    expect('script' in rest).toBe(problems.every(({ severity }) => severity === 'warning'));
  });
});
