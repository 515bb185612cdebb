import fc from 'fast-check';
import type { CustomerAct } from '../../model/customer-act.ts';
import type { ScenarioAct, ScenarioSetting, ScenarioStep } from '../../model/scenario.ts';
import type { Given } from '../setting.ts';

const WORDS = [
  'Hallo',
  '1',
  '2',
  'Ja',
  'STOP',
  'waar is mijn bestelling',
  'rf-1234',
  'a*b\\',
  '😀',
  'anna@example.com',
];
const CHOICES = ['repair', 'sales', 'question', 'yes', 'no', 'hours', 'bicycle'];

const customerAct: fc.Arbitrary<CustomerAct> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: fc.constantFrom(...WORDS) }),
  fc.constantFrom(...CHOICES).chain((id) =>
    fc.record({
      kind: fc.constant('choice' as const),
      id: fc.constant(id),
      title: fc.constant(`Title of ${id}`),
      of: fc.constantFrom('buttons' as const, 'list' as const, 'template' as const),
    }),
  ),
  fc.constant({
    ...{ kind: 'media' as const, media: 'image' as const, id: 'https://example.org/1.jpg' },
    ...{ mimeType: 'image/jpeg', caption: 'Kapot' },
  }),
  fc.constant({ kind: 'location' as const, latitude: 52.37, longitude: 4.89, name: 'Winkel' }),
);

export const setting: fc.Arbitrary<ScenarioSetting> = fc.record({
  hours: fc.constantFrom<ScenarioSetting['hours']>(
    {},
    { shop: 'open' },
    { shop: 'closed' },
    { shop: 'weather' },
  ),
  answers: fc.constantFrom<ScenarioSetting['answers']>(
    [],
    [{ request: {}, after: 0, status: 200, body: { order: { state: 'ready' } } }],
    [{ request: { url: '*orders*' }, after: 4, status: 404 }],
    [{ request: { node: 'fetch' }, after: 90, status: 200 }],
  ),
});

/** Whatever may happen in a centre, at some of its points of contact. */
export function stepsIn({ workspace }: Given, points: readonly string[]): fc.Arbitrary<ScenarioStep[]> {
  const customers = points.flatMap((pointOfContact) => {
    const { channel = '' } = workspace.pointsOfContact[pointOfContact] ?? {};
    const known = Object.entries(workspace.customers).filter(([, { addresses }]) =>
      Object.hasOwn(addresses, channel),
    );
    return known.map(([customer]) => ({ customer, pointOfContact }));
  });
  const contact = fc.constantFrom('c1', 'c2');
  const agent = fc.constantFrom(...Object.keys(workspace.agents));
  const act: fc.Arbitrary<ScenarioAct> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.constantFrom(...customers), customerAct)
        .map(([who, one]) => ({ kind: 'customer' as const, ...who, act: one })),
    },
    fc.tuple(agent, fc.constantFrom('available' as const, 'unavailable' as const)).map(([who, state]) => ({
      kind: 'event' as const,
      event: { type: 'agent.state.changed' as const, agent: who, state },
    })),
    contact.map((one) => ({
      kind: 'event' as const,
      event: { type: 'contact.ended' as const, contact: one },
    })),
    setting.map((one) => ({ kind: 'setting' as const, setting: one })),
    contact.map((one) => ({ kind: 'variables' as const, contact: one, variables: { topic: 'edited' } })),
    fc.constant({ kind: 'time' as const }),
  );
  const after = fc.constantFrom(0, 1, 1.5, 0.001, 60, 400, 4_000, 90_000);
  return fc.array(fc.record({ after, do: act }), { maxLength: 12 });
}
