import type { ChannelRegistry, JsonObject, Workspace } from '#runtime/index.ts';
import type { Project } from '#src/document/project.ts';
import { newPoint } from './new-point.ts';
import { schemaOf, type ThingsKey, thingsOf } from './sections.ts';

/** What a new thing is made from. */
export interface Making {
  project: Project;
  channels: ChannelRegistry;
  /** What a thing of the section is called, such as “Skill”. */
  word: string;
  /** An IANA time zone, for hours. */
  timeZone: string;
}

/** A new thing with the id it is to have; it fits its schema. */
export interface Made {
  id: string;
  thing: JsonObject;
}

/** What ids of new things begin with, and what stands before their number. */
const IDS: Readonly<Record<ThingsKey, readonly [stem: string, before: string]>> = {
  pointsOfContact: ['point', '-'],
  businessAccounts: ['business', '-'],
  templates: ['template', '_'],
  richMessages: ['message', '-'],
  customComponents: ['component', '-'],
  skills: ['skill', '-'],
  campaigns: ['campaign', '-'],
  routingQueues: ['queue', '-'],
  routingAttributes: ['attribute', '-'],
  agents: ['agent', '-'],
  roles: ['role', '-'],
  customers: ['customer', '-'],
  customerFields: ['field', '_'],
  hours: ['hours', '-'],
  dispositions: ['disposition', '-'],
  secrets: ['secret', '-'],
};

/** An id nobody has yet, that the section allows, with the number it ends in. */
export function freeIdIn(
  space: Workspace,
  section: ThingsKey,
  wanted = IDS[section][0],
): [id: string, number: number] {
  const things = thingsOf(space, section);
  const before = IDS[section][1];
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}${before}${number}`;
    if (!Object.hasOwn(things, id)) return [id, number];
  }
}

type Make = (making: Making, id: string, name: string) => JsonObject | undefined;

const firstChannel = ({ channels }: Making): string | undefined => [...channels.keys()][0];
const named: Make = (_, __, name) => ({ name });

const WORK_DAY = [{ from: '09:00', to: '17:00' }];

/** Whether a point of contact can send templates. */
const hasTemplates = (channels: ChannelRegistry, channel: string): boolean =>
  channels.get(channel)?.capabilities.templates === true;

const MAKE: Readonly<Record<ThingsKey, Make>> = {
  pointsOfContact: (making, _, name) => newPoint(making, name),
  businessAccounts: (making, _, name) => {
    const channel = firstChannel(making);
    return channel === undefined ? undefined : { name, channel };
  },
  templates: ({ project: { workspace }, channels }, id, name) => {
    const points = Object.entries(workspace.pointsOfContact);
    const point = points.find(([, { channel }]) => hasTemplates(channels, channel))?.[0];
    const [language = 'en'] = workspace.languages.fallback;
    if (point === undefined) return undefined;
    const languages = { [language]: { status: 'PENDING', body: name } };
    return { name: id, pointsOfContact: [point], category: 'UTILITY', languages };
  },
  richMessages: (_, __, name) => ({ name, message: { kind: 'text', text: name } }),
  customComponents: (_, __, name) => ({ name, url: 'https://example.com/?conversation=%s' }),
  skills: (_, id) => ({ name: id }),
  campaigns: named,
  routingQueues: named,
  routingAttributes: named,
  agents: (_, __, name) => ({ name, skills: {} }),
  roles: (_, __, name) => ({ name, permissions: ['skills-view'] }),
  customers: (_, __, name) => ({ name, addresses: {} }),
  customerFields: (_, __, name) => ({ name, type: 'text' }),
  hours: ({ timeZone }, _, name) => ({
    name,
    timeZone,
    week: { mon: WORK_DAY, tue: WORK_DAY, wed: WORK_DAY, thu: WORK_DAY, fri: WORK_DAY },
  }),
  dispositions: named,
  secrets: () => ({}),
};

/** A new thing; undefined while the workspace lacks what it must refer to. */
export function makeThing(section: ThingsKey, making: Making): Made | undefined {
  const [id, number] = freeIdIn(making.project.workspace, section);
  const made = MAKE[section](making, id, number === 1 ? making.word : `${making.word} ${number}`);
  const read = made && schemaOf(section).safeParse(structuredClone(made));
  return read?.success ? { id, thing: read.data as JsonObject } : undefined;
}
