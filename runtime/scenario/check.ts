import type { ChannelRegistry } from '../define/channel.ts';
import { error, type Problem } from '../model/problem.ts';
import type { Scenario, ScenarioAct, ScenarioSetting, ScenarioStep } from '../model/scenario.ts';
import type { Workspace } from '../model/workspace.ts';
import type { ScenarioCode } from './codes.ts';
import { unknownPatterns } from './match.ts';

/** What a scenario may name. Without scripts nobody knows which there are. */
export interface Named {
  workspace: Workspace;
  channels: ChannelRegistry;
  scripts?: { has(id: string): boolean } | undefined;
}

const wrong = (code: ScenarioCode, path: string, params: Problem['params']): Problem =>
  error(code, { path }, params);

/** What a scenario names that is not there, and expectations that say nothing; by JSON path. */
export function checkScenario(scenario: Scenario, named: Named): Problem[] {
  const { script, pointOfContact, setting, steps } = scenario;
  return [
    ...inScripts(script, 'script', named),
    ...inSection('pointsOfContact', pointOfContact, 'pointOfContact', named),
    ...inSetting(setting, 'setting', named),
    ...steps.flatMap((step, number) => inStep(step, `steps.${number}`, scenario, named)),
  ];
}

const unknown = (kind: string, name: string, path: string): Problem[] => [
  wrong('scenario.unknown-reference', path, { kind, name }),
];

type Section = 'pointsOfContact' | 'hours' | 'customers' | 'agents' | 'skills';

const inSection = (kind: Section, name: string, path: string, { workspace }: Named): Problem[] =>
  Object.hasOwn(workspace[kind], name) ? [] : unknown(kind, name, path);

const inScripts = (name: string, path: string, { scripts }: Named): Problem[] =>
  scripts && !scripts.has(name) ? unknown('script', name, path) : [];

const inSetting = ({ hours }: ScenarioSetting, path: string, named: Named): Problem[] =>
  Object.keys(hours).flatMap((id) => inSection('hours', id, `${path}.hours.${id}`, named));

function inStep(step: ScenarioStep, path: string, { pointOfContact }: Scenario, named: Named): Problem[] {
  const { expect } = step;
  return [
    ...inAct(step.do, `${path}.do`, pointOfContact, named),
    ...(expect ? unknownPatterns(expect, `${path}.expect`) : []).map(({ path: at, name }) =>
      wrong('scenario.unknown-pattern', at, { name }),
    ),
  ];
}

function inAct(act: ScenarioAct, path: string, usual: string, named: Named): Problem[] {
  switch (act.kind) {
    case 'customer':
      return byCustomer(act, path, usual, named);
    case 'event':
      return inEvent(act.event, `${path}.event`, named);
    case 'webhook':
      return named.channels.has(act.channel) ? [] : unknown('channel', act.channel, `${path}.channel`);
    case 'setting':
      return inSetting(act.setting, `${path}.setting`, named);
    default:
      return [];
  }
}

type CustomerStep = Extract<ScenarioAct, { kind: 'customer' }>;

function byCustomer(
  { customer, pointOfContact }: CustomerStep,
  path: string,
  usual: string,
  named: Named,
): Problem[] {
  const elsewhere =
    pointOfContact === undefined
      ? []
      : inSection('pointsOfContact', pointOfContact, `${path}.pointOfContact`, named);
  if (typeof customer !== 'string' || elsewhere.length > 0) return elsewhere;
  const { customers, pointsOfContact } = named.workspace;
  const known = Object.hasOwn(customers, customer) ? customers[customer] : undefined;
  if (!known) return unknown('customers', customer, `${path}.customer`);
  const channel = pointsOfContact[pointOfContact ?? usual]?.channel;
  if (channel === undefined || Object.hasOwn(known.addresses, channel)) return [];
  return [wrong('scenario.unknown-address', `${path}.customer`, { name: customer, channel })];
}

/** What events name by these members is in these sections of the workspace. */
const SECTIONS = { pointOfContact: 'pointsOfContact', agent: 'agents', skill: 'skills' } as const;

function inEvent(event: object, path: string, named: Named): Problem[] {
  const members = Object.entries(event).filter((one): one is [string, string] => typeof one[1] === 'string');
  return members.flatMap(([member, name]) => {
    if (member === 'script') return inScripts(name, `${path}.script`, named);
    const section = Object.hasOwn(SECTIONS, member) ? SECTIONS[member as keyof typeof SECTIONS] : undefined;
    return section ? inSection(section, name, `${path}.${member}`, named) : [];
  });
}
