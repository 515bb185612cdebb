import { type Draft, defineNode, type Port, type Span } from '../../runtime/define/node.ts';
import { cannotFail } from '../../runtime/define/tries.ts';
import { SECOND } from '../../runtime/model/instant.ts';
import { lines } from '../shared/lines.ts';
import { namedSkills } from '../shared/skill.ts';
import { checkAssign } from './check.ts';
import { labels } from './labels.ts';
import { type Params, params } from './params.ts';
import { routesOf } from './routes.ts';
import { prepareAssign } from './step.ts';

/** An agent can be taken from the contact long after the node was left. */
const LATER: Span = { min: 0, max: Number.POSITIVE_INFINITY };
const UNASSIGNED: Port = { id: 'unassigned', kind: 'next', required: true, after: LATER, agent: 'had' };
const ERROR: Port = { id: 'error', kind: 'error', required: false };

/** Queues the contact for agents with a skill; waits for one, or goes on. */
export const assignSkill = defineNode({
  type: 'assign-skill',
  version: 1,
  group: 'routing',
  params,
  initial: {},
  waits: ({ afterwards }) => afterwards !== 'go-on',
  ports: (given) => [
    ...(given.afterwards === 'go-on'
      ? [{ id: 'queued', kind: 'next', required: false } as const, ...unassignedPort(given)]
      : waitingPorts(given)),
    ERROR,
  ],
  routes: routesOf,
  check: checkAssign,
  never: (_given, port, { canHaveAgent }) => cannotFail(port, () => canHaveAgent),
  prepare: prepareAssign,
  summary: ({ skill, agent, priority, acceleration }, { language, name }) => {
    const named = namedSkills(skill).map((id) => name('skills', id));
    const from = named.length > 0 ? named.join(' · ') : labels[language].fields.skill.example;
    return lines(agent ? `${from} → ${name('agents', agent)}` : from, shownPriority(priority, acceleration));
  },
  labels,
});

type Given = Draft<Params>;

const unassignedPort = ({ branches = [] }: Given): Port[] =>
  branches.includes('unassigned') ? [UNASSIGNED] : [];

function waitingPorts(given: Given): Port[] {
  const { timeout, branches = [] } = given;
  const limit = timeout === undefined ? Number.POSITIVE_INFINITY : timeout * SECOND;
  const within = { min: 0, max: limit };
  return [
    { id: 'assigned', kind: 'next', required: false, after: within, agent: 'has' },
    ...unassignedPort(given),
    ...(branches.includes('no-agents')
      ? [{ id: 'no-agents', kind: 'next', required: true, after: within } as const]
      : []),
    ...(timeout === undefined
      ? []
      : [{ id: 'timeout', kind: 'timeout', required: true, after: { min: limit, max: limit } } as const]),
  ];
}

const shownPriority = (priority: number | undefined, acceleration: number | undefined): string =>
  [priority, acceleration === undefined ? undefined : `+ ${acceleration}/min`]
    .filter((part) => part !== undefined)
    .join(' ');
