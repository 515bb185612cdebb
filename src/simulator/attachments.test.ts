import { expect, test } from 'vitest';
import { channels, workspace } from '#runtime/index.ts';
import { attachmentsFor } from './attachments.ts';

const AT = Date.parse('2026-11-24T10:00:00Z');
const POINT = { address: '+31201234567', account: '1122334455' };

const space = (channel: string) =>
  workspace.parse({
    format: 'routewright/workspace',
    version: 2,
    id: 'shop',
    name: 'Shop',
    languages: { fallback: ['en'] },
    pointsOfContact: {
      here: { name: 'Here', channel, ...POINT, defaultSkill: 'sales', defaultScript: 'script' },
    },
    skills: { sales: { name: 'Sales' } },
  });

const carrying = [...channels.values()].filter(({ capabilities }) => attachmentsFor(capabilities).length > 0);

test('some channels carry more than words', () => {
  expect(carrying.length).toBeGreaterThan(1);
  expect(attachmentsFor({ text: { max: 100, unit: 'characters' } })).toEqual([]);
});

test.each(carrying.map((one) => [one.channel, one] as const))(
  'what is attached on %s comes in as what it is',
  (channel, definition) => {
    for (const { kind, act } of attachmentsFor(definition.capabilities)) {
      const customer = { address: definition.address('+31611111111'), name: 'Jan' };
      const body = definition.simulate({
        act,
        messageId: `m-${kind}`,
        at: AT,
        customer,
        pointOfContact: POINT,
      });
      const { events } = definition.inbound(body, AT, space(channel));
      const [received] = events.filter(({ type }) => type === 'message.received');
      expect(received, kind).toMatchObject({ message: { kind } });
    }
  },
);
