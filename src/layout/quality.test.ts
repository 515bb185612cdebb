import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { type Flow, readFlow } from '#runtime/index.ts';
import { arrange } from './arrange.ts';
import { type Job, jobOf } from './job.ts';
import { place } from './place.ts';
import { placedAt } from './testing/jobs.ts';
import { type Measure, measure } from './testing/measure.ts';

/** Drawn by hand, with care. */
const EXAMPLES = 'examples/bicycle-shop';
/** What is drawn by hand may read so much better. */
const WORSE = { crossings: 1.6, length: 1.05 };

const flows = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.flow.json'))
  .map((name): Flow => {
    const { value } = readFlow(readFileSync(`${EXAMPLES}/${name}`, 'utf8'));
    if (!value) throw new Error(name);
    return value;
  });

const measured = (flow: Flow, from: (job: Job) => Job) => {
  const job = jobOf(flow, nodes);
  return { hand: measure(job), laid: measure(placedAt(job, arrange(from(job)))) };
};
const total = (measures: readonly Measure[], of: keyof Measure) =>
  measures.reduce((sum, one) => sum + one[of], 0);
const heap = (job: Job): Job => ({ ...job, boxes: job.boxes.map((box) => ({ ...box, at: { x: 0, y: 0 } })) });

it.each([
  { name: 'from the drawing', from: (job: Job) => job },
  { name: 'from nodes that all lie in one place', from: heap },
])('reads about as well as what is drawn by hand, $name', ({ from }) => {
  const all = flows.map((flow) => measured(flow, from));
  const [hand, laid] = [all.map((one) => one.hand), all.map((one) => one.laid)];
  expect(total(laid, 'crossings')).toBeLessThanOrEqual(total(hand, 'crossings') * WORSE.crossings);
  expect(total(laid, 'length')).toBeLessThanOrEqual(total(hand, 'length') * WORSE.length);
  expect(total(laid, 'back')).toBeLessThanOrEqual(total(hand, 'back'));
});

it('takes notes along with the node nearest to them', () => {
  const [flow] = structuredClone(flows);
  if (!flow) throw new Error('There is no example.');
  const [id = ''] = Object.keys(flow.nodes);
  const at = flow.nodes[id]?.position ?? { x: 0, y: 0 };
  flow.notes = {
    n: {
      text: 'Here',
      hue: 'teal',
      position: { x: at.x + 40, y: at.y + 20 },
      size: { width: 100, height: 60 },
    },
  };
  place(flow, { [id]: { x: at.x + 200, y: at.y - 80 } });
  expect(flow.notes['n']?.position).toEqual({ x: at.x + 240, y: at.y - 60 });
  expect(flow.nodes[id]?.position).toEqual({ x: at.x + 200, y: at.y - 80 });
});
