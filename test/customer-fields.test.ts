import { describe, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { channels } from '#runtime/channels/registry.ts';
import { checkWorkspace } from '#runtime/compile/2-check/workspace/index.ts';
import { compile } from '#runtime/compile/index.ts';
import { toyFlow, toyWorkspace } from '#runtime/compile/testing/toy-flow.ts';
import { advance } from '#runtime/interpret/advance.ts';
import { link } from '#runtime/interpret/link.ts';
import { openContact } from '#runtime/interpret/open.ts';
import { type Beginning, openingOf } from '#runtime/interpret/opening.ts';
import type { CustomerFacts } from '#runtime/model/customer.ts';
import type { TraceEntry } from '#runtime/model/trace.ts';
import { type Workspace, workspace as workspaceSchema } from '#runtime/model/workspace.ts';
import { json, routewright, WORKSPACE, write } from './command.ts';
import { blocks } from './documents.ts';

const GOLD = 'customer.fields.?tier.orValue("none") == "gold"';

/** Customers for whom the condition holds are for repairs, others are for everybody. */
const flowWhen = (when: string, skills: { yes: string; no: string }) =>
  toyFlow(
    {
      intake: ['channel-intake'],
      which: ['decide', { conditions: [{ id: 'yes', name: 'Yes', when }] }],
      yes: ['assign-skill', { skill: skills.yes }],
      no: ['assign-skill', { skill: skills.no }],
    },
    ['intake.next -> which', 'which.when:yes -> yes', 'which.else -> no'],
  );

const toyFlowWhen = (when: string) => flowWhen(when, { yes: 'repairs', no: 'general' });

const shop: Workspace = toyWorkspace({
  customerFields: {
    tier: { name: 'Tier', type: 'text' },
    since: { name: 'Since', type: 'timestamp' },
    debt: { name: 'Debt', type: 'number', sensitive: true },
  },
});

const codesOf = (when: string, workspace?: Workspace) =>
  compile(toyFlowWhen(when), { nodes, channels, ...(workspace && { workspace }) }).problems.map(
    ({ code }) => code,
  );

const hello: Beginning = {
  type: 'message.received',
  at: Date.UTC(2026, 10, 24, 9),
  pointOfContact: 'shop',
  customer: { address: '+31612345678' },
  message: { id: 'm1', kind: 'text', text: 'Hi' },
};

/** The skill a customer comes to of whom these facts are known, and why. */
function routed(when: string, facts: CustomerFacts) {
  const universe = { nodes, channels, workspace: shop };
  const { script, problems } = compile(toyFlowWhen(when), universe);
  if (!script) throw new Error(JSON.stringify(problems));
  const program = link(script, universe);
  expect(program.problems).toEqual([]);
  const opened = openContact(program, openingOf(hello, 'c1', universe, facts)!);
  const trace: TraceEntry[] = [];
  const parked = JSON.parse(JSON.stringify(opened));
  const { contact } = advance(program, parked, hello, (entry) => trace.push(entry));
  const because = trace.flatMap(({ reason }) => reason.because ?? []);
  return { skill: contact.skill, because };
}

describe('a condition on what is known of the customer', () => {
  test.each<[string, CustomerFacts, string]>([
    [GOLD, { tier: 'gold' }, 'repairs'],
    [GOLD, { tier: 'silver' }, 'general'],
    [GOLD, {}, 'general'],
    [GOLD, { tier: true }, 'general'],
    [
      'has(customer.fields.since) && customer.fields.since < timestamp("2020-01-01T00:00:00Z")',
      { since: '2019-12-31T23:59:59+00:00' },
      'repairs',
    ],
  ])('%s, of %j: %s', (when, facts, skill) => {
    expect(routed(when, facts).skill).toBe(skill);
  });

  test('tells what decided, but for what is sensitive', () => {
    const { because } = routed('has(customer.fields.debt) && customer.fields.debt > 100', { debt: 4_711 });
    expect(because).not.toEqual([]);
    expect(JSON.stringify(because)).not.toContain('4711');
  });

  test('is checked with the fields of the workspace', () => {
    expect(codesOf(GOLD, shop)).toEqual([]);
    expect(codesOf('customer.fields.tier == "gold"', shop)).toEqual(['expression.maybe-missing']);
    expect(codesOf('customer.fields.?teir.orValue("") == "gold"', shop)).toEqual(['expression.unknown-name']);
    expect(codesOf('has(customer.fields.tier) && customer.fields.tier > 1', shop)).toEqual([
      'expression.not-comparable',
    ]);
  });

  test('is taken for granted without a workspace, and refused when the script comes into one', () => {
    expect(codesOf('customer.fields.teir == "gold"')).not.toContain('expression.unknown-name');
    const { script } = compile(toyFlowWhen('customer.fields.teir == "gold"'), { nodes, channels });
    const { problems } = link(script!, { nodes, channels, workspace: shop });
    expect(problems).toMatchObject([{ code: 'expression.unknown-name', where: { node: 'which' } }]);
  });
});

describe('routewright run', () => {
  test('knows of the made-up customers what the workspace says', async () => {
    const flow = flowWhen(GOLD, { yes: 'repairs_nl', no: 'support_nl' });
    const drawn = write('gold.flow.json', flow);
    const script = `${drawn}.script.json`;
    expect(await routewright(['compile', drawn, '-w', WORKSPACE, '-o', script])).toMatchObject({ code: 0 });
    const from = (address: string, id: string) =>
      JSON.stringify({
        at: '2026-11-24T09:00:00Z',
        type: 'message.received',
        pointOfContact: 'whatsapp',
        customer: { address },
        message: { id, kind: 'text', text: 'Hoi' },
      });
    const events = write('gold.jsonl', `${from('31612345678', 'm1')}\n${from('+33612345678', 'm2')}\n`);
    const { stdout } = await routewright(['run', script, '-w', WORKSPACE, '-e', events]);
    const queued = stdout.split('\n').flatMap((line) => /"skill":"(\w+)","priority"/.exec(line)?.[1] ?? []);
    expect(queued).toEqual(['repairs_nl', 'support_nl']);
  });

  test('refuses a workspace with a fact that its field cannot hold', async () => {
    const customers = { ann: { name: 'Ann', addresses: {}, fields: { orders: 'three' } } };
    const workspace = write('wrong.json', { ...json(WORKSPACE), customers });
    expect(await routewright(['validate', workspace])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('workspace.wrong-field-type'),
    });
  });
});

test('the custom fields of formats.md are in order', () => {
  const [shown = ''] = blocks('formats.md', 'json custom-fields');
  const workspace = workspaceSchema.parse({ ...json(WORKSPACE), ...JSON.parse(shown) });
  expect(checkWorkspace(workspace, channels)).toEqual([]);
  expect(Object.keys(workspace.customers['sanne']!.fields)).toEqual(Object.keys(workspace.customerFields));
});
