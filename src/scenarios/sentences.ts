import {
  type ChannelRegistry,
  channelName,
  durationInWords,
  type Effect,
  type Event,
  type Json,
  type NodeRegistry,
  nodeName,
  type Scenario,
  type ScenarioAct,
  type ScenarioStep,
  type UiLanguage,
} from '#runtime/index.ts';
import type { Project } from '#src/document/project.ts';
import { tellEffect } from '#src/simulator/sentences/effects.ts';
import { tellEvent } from '#src/simulator/sentences/events.ts';
import { nameOf, type Teller } from '#src/simulator/sentences/teller.ts';
import { isObject, plain, special } from './patterns.ts';
import type { Words } from './words/useWords.ts';

/** What is needed to say something of a scenario. */
export interface Voice {
  t: Words;
  teller: Teller;
  language: UiLanguage;
  project: Project;
  nodes: NodeRegistry;
  channels: ChannelRegistry;
}

/** Who did what. */
export function sayAct(act: ScenarioAct, voice: Voice): string {
  const { t, teller } = voice;
  switch (act.kind) {
    case 'customer':
      return sayCustomer(act, voice);
    case 'event':
      return tellEvent({ ...act.event, at: 0 } as Event, teller);
    case 'webhook':
      return t('step-webhook', { channel: nameOfChannel(act.channel, voice) });
    case 'setting':
      return t('step-setting');
    case 'variables':
      return t('step-variables', { names: Object.keys(act.variables).join(', ') });
    case 'time':
      return t('step-time');
  }
}

function nameOfChannel(id: string, { channels, language }: Voice): string {
  const known = channels.get(id);
  return known ? channelName(known, language) : id;
}

function sayCustomer(
  { customer, act, pointOfContact }: Extract<ScenarioAct, { kind: 'customer' }>,
  { t, teller }: Voice,
): string {
  const { workspace } = teller;
  const name =
    typeof customer === 'string'
      ? nameOf(workspace.customers, customer)
      : (customer.name ?? customer.address);
  const text = act.kind === 'text' ? act.text : act.kind === 'choice' ? act.title : '';
  const kind = act.kind === 'media' ? act.media : act.kind;
  const told = text
    ? teller.t('event-received', { name, text })
    : teller.t('event-received-other', { name, kind });
  return pointOfContact === undefined
    ? told
    : t('says-elsewhere', { told, point: nameOf(workspace.pointsOfContact, pointOfContact) });
}

/** How long after the one before. */
export const sayWhen = ({ after }: ScenarioStep, { t, language }: Voice): string =>
  after === 0 ? t('at-once') : t('after', { duration: durationInWords(after, language) });

/** An effect that is expected, or came, in words; as JSON where it says too little for a sentence. */
export function sayEffect(value: Json, { teller }: Voice): string {
  const shown = plain(value);
  try {
    const told = isObject(shown) ? tellEffect(shown as unknown as Effect, teller) : '';
    if (told) return told;
  } catch {
    // Members that the sentence is made of are not expected.
  }
  return isObject(shown) && typeof shown['type'] === 'string' ? shown['type'] : JSON.stringify(shown);
}

/** A value as one reads it, at the end of a path: names for ids of the workspace and of nodes. */
export function sayValue(value: Json | undefined, field: string, script: string, voice: Voice): string {
  const { t, teller, project, nodes, language } = voice;
  if (value === undefined) return t('nothing');
  const found = special(value);
  if (found?.name === '$any') return t('anything');
  if (found?.name === '$like') return t('like', { text: String(found.of) });
  const shown = found ? found.of : value;
  if (typeof shown !== 'string') return shown === null ? t('nothing') : JSON.stringify(plain(shown));
  if (field === 'skill') return nameOf(teller.workspace.skills, shown);
  if (field === 'agent') return nameOf(teller.workspace.agents, shown);
  const flow = field === 'step' ? project.flows[script] : undefined;
  return flow && Object.hasOwn(flow.nodes, shown) ? nodeName(shown, { language, nodes, flow }) : shown;
}

/** The fields of a contact that a scenario is about. */
const FIELDS = {
  status: 'field-status',
  step: 'field-step',
  skill: 'field-skill',
  agent: 'field-agent',
  language: 'field-language',
} as const;

/** What a place of a contact is called, or of an effect: there, by its path. */
export function sayField(path: readonly (string | number)[], { t }: Pick<Voice, 't'>): string {
  const [first, second] = path;
  if (first === 'vars' && second !== undefined) return t('field-vars', { name: path.slice(1).join('.') });
  const known = path.length === 1 && Object.hasOwn(FIELDS, String(first));
  return known ? t(FIELDS[first as keyof typeof FIELDS]) : path.join('.');
}

/** Names of the folders of scenarios that there are, in order. */
export const foldersOf = (scenarios: readonly Scenario[]): string[] =>
  [...new Set(scenarios.map(({ folder = '' }) => folder))].sort((one, other) => one.localeCompare(other));
