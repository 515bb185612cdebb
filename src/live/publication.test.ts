import { expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { diffFlows } from '#runtime/diff.ts';
import { channels, compile } from '#runtime/index.ts';
import type { PublishedRevision } from '#runtime/live.ts';
import { drawnAs } from '#src/document/drawn.ts';
import { flows, workspace } from '#test/examples/shop.ts';
import { asDrawn, liveOf } from './publication.ts';
import { counted, shortRevision } from './times.ts';

const revision = (some: Partial<PublishedRevision>): PublishedRevision => ({
  ...{ script: 'support', revision: 'a', name: 'Support', publishedAt: 1, by: 'x', share: 100, open: 0 },
  state: 'live',
  ...some,
});

test('what runs is the revision that most new contacts begin with, of two the later', () => {
  const draining = revision({ revision: 'd', state: 'draining', share: 0, publishedAt: 9 });
  const other = revision({ script: 'other', publishedAt: 8 });
  const half = revision({ revision: 'h', share: 50 });
  const later = revision({ revision: 'l', share: 50, publishedAt: 2 });
  expect(liveOf([draining, other, half, later], 'support')).toBe(later);
  expect(
    liveOf([draining, revision({ share: 20 }), revision({ revision: 'm', share: 80 })], 'support')?.revision,
  ).toBe('m');
  expect(liveOf([draining], 'support')).toBeUndefined();
});

test('spans and revisions as one reads them', () => {
  expect([0, 7_000, 750_000, 3_723_000, -5].map(counted)).toEqual([
    '0:00',
    '0:07',
    '12:30',
    '1:02:03',
    '0:00',
  ]);
  expect(shortRevision(`sha256-${'ab'.repeat(32)}`)).toBe('abababab');
});

const scripts = new Set(flows.map(({ id }) => id));
const drawn = (flow: (typeof flows)[number]) => {
  const { script } = compile(flow, { nodes, channels, workspace, scripts });
  if (!script) throw new Error(`${flow.id} has problems`);
  return drawnAs(script, flow);
};

test.each(flows.map((flow) => [flow.id, flow] as const))(
  '%s does not differ from its own script',
  (_, flow) => {
    expect(diffFlows(asDrawn(drawn(flow), drawn(flow), flow), flow).filter(({ layout }) => !layout)).toEqual(
      [],
    );
  },
);

test('what differs from what runs is what was changed, and no more', () => {
  const flow = flows[0]!;
  const newer = { ...flow, name: 'Newer' };
  const changes = diffFlows(asDrawn(drawn(flow), drawn(newer), newer), newer).filter(({ layout }) => !layout);
  expect(changes.map(({ kind }) => kind)).toEqual(['flow']);
});
