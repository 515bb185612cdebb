import { nodes } from '#nodes/index.ts';
import { channels } from '#runtime/channels/registry.ts';
import { compile } from '#runtime/compile/index.ts';
import { contactsOf, type Flow, type Json, type Problem, type Script } from '#runtime/index.ts';
import { link } from '#runtime/interpret/link.ts';
import type { Contact } from '#runtime/model/contact.ts';
import type { Effect } from '#runtime/model/effect.ts';
import type { Input } from '#runtime/model/event.ts';
import { HOUR, MINUTE } from '#runtime/model/instant.ts';
import { play } from '#runtime/simulate/play.ts';
import { rehearsalPoints, rehearse } from '#runtime/simulate/rehearse.ts';
import { openWorld } from '#runtime/simulate/world.ts';
import type { Project } from '../../project.ts';

const MORNING = Date.parse('2026-11-17T10:00:00Z');
const WORDS = ['hoi', '2', 'Mijn rem is stuk', 'nee', 'BF-1234', 'ja graag'];
const WAITS = [10 * MINUTE, HOUR, 26 * HOUR];
const CUSTOMER = { address: '31612345678', name: 'Sanne Bakker' };

const known = new WeakMap<Flow, Map<string, { script: Script | undefined; problems: Problem[] }>>();

/** What the compiler makes of a flow of a project; each flow once for each list of scripts. */
export function compiled(flow: Flow, { workspace, flows }: Project) {
  const scripts = new Set(Object.keys(flows));
  const key = [...scripts].sort().join(' ');
  const answers = known.get(flow) ?? new Map();
  known.set(flow, answers);
  const answer = answers.get(key) ?? {
    script: undefined,
    ...compile(flow, { nodes, channels, workspace, scripts }),
  };
  answers.set(key, answer);
  return answer as { script: Script | undefined; problems: Problem[] };
}

/** What comes of a conversation with a flow of a project; each number of `acts` is something that happens. */
export function outcomeOf(project: Project, flowId: string, acts: readonly number[]): unknown[] {
  const scripts = new Map<string, Script>();
  for (const flow of Object.values(project.flows)) {
    const { script } = compiled(flow, project);
    if (script) scripts.set(flow.id, script);
  }
  const script = scripts.get(flowId)!;
  const [point = ''] = rehearsalPoints(script, project.workspace);
  const workspace = rehearse(project.workspace, flowId, [point]);
  const universe = { nodes, channels, workspace, scripts };
  const programs = new Map([...scripts].map(([id, one]) => [id, link(one, universe)]));
  const setup = { universe, programs, respond: () => answers[(acts[0] ?? 0) % answers.length] };
  let world = openWorld(setup, MORNING + (acts[1] ?? 0) * HOUR);
  let sent: Effect[] = [];
  return acts.map((act, index) => {
    const input =
      index === 0
        ? beginning(project, flowId, point, world.now)
        : inputOf(act, index, sent, point, world.now);
    const played = play(setup, world, input);
    world = played.world;
    const effects = played.records.flatMap((record) => (record.kind === 'effect' ? [record.effect] : []));
    sent = [...sent, ...effects];
    return {
      effects: effects.filter(({ type }) => !type.startsWith('timer.')).map(plain),
      contacts: contactsOf(world).map(standing),
    };
  });
}

const answers = [
  { status: 200, body: { state: 'ready', order: { state: 'sent' }, name: 'Sanne', discount: '10' } },
  { status: 500 },
  undefined,
] as const;

function beginning({ flows }: Project, flowId: string, pointOfContact: string, at: number): Input {
  const given = Object.entries(flows[flowId]!.variables).filter(([, { parameter }]) => parameter);
  const from = { pointOfContact, customer: CUSTOMER };
  return isStarted(flows[flowId]!)
    ? {
        ...{ type: 'contact.started', at, ...from, script: flowId },
        variables: Object.fromEntries(given.map(([name]) => [name, `the ${name}`])),
      }
    : { type: 'message.received', at, ...from, message: { id: 'm0', kind: 'text', text: 'hoi' } };
}

const isStarted = (flow: Flow): boolean =>
  Object.values(flow.nodes).some(({ type, params }) => {
    const startedBy = nodes.get(type)?.startedBy?.(params);
    return startedBy !== undefined && startedBy !== 'customer';
  });

function inputOf(
  act: number,
  index: number,
  sent: readonly Effect[],
  pointOfContact: string,
  now: number,
): Input {
  const from = { pointOfContact, customer: CUSTOMER };
  const at = now + MINUTE;
  const id = `m${index}`;
  const choices = choicesIn(sent.findLast(({ type }) => type === 'message.send') as unknown as Json);
  if (act % 7 === 5) return { type: 'time.passed', at: now + WAITS[act % WAITS.length]! };
  if (act % 7 === 6) return { type: 'customer.left', at, ...from };
  if (act % 7 < 4 && choices.length > 0) {
    const choice = choices[act % choices.length]!;
    return { type: 'message.received', at, ...from, message: { id, kind: 'choice', text: 'x', choice } };
  }
  return {
    type: 'message.received',
    at,
    ...from,
    message: { id, kind: 'text', text: WORDS[act % WORDS.length]! },
  };
}

/** What can be tapped in a message, in its order. */
function choicesIn(value: Json | undefined): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(choicesIn);
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'id' || key === 'payload') && typeof inner === 'string' && inner.includes('.')
      ? [inner]
      : choicesIn(inner),
  );
}

/** What can be tapped is called by its step as well, which may be another now. */
const plain = (effect: Effect): unknown =>
  JSON.parse(JSON.stringify(effect).replace(/("(?:id|payload)":")[A-Za-z][\w-]*\./g, '$1'));

const standing = ({ status, language, skill, agent, record, failure }: Contact): unknown => ({
  ...{ status, language, skill, agent, failure: failure?.code ?? null },
  ...{ tags: record?.tags ?? [], case: record?.status ?? 'open', consent: record?.consent ?? null },
  disposition: record?.disposition ?? null,
});
