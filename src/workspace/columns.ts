import {
  type ChannelRegistry,
  channelName,
  type Flow,
  type Json,
  type JsonObject,
  mediaTypeName,
  type UiLanguage,
  type Workspace,
} from '#runtime/index.ts';
import { isThings, type SectionKey, type ThingsKey, thingsOf } from './sections.ts';

/** What cells are made from. */
export interface Telling {
  workspace: Workspace;
  flows: Readonly<Record<string, Flow>>;
  channels: ChannelRegistry;
  language: UiLanguage;
  /** The words of a value of a choice, by the path of its field. */
  option(path: string, value: string): string;
}

/** A column of a section's table, beside the name. Numbers sort as numbers. */
export interface Column {
  /** Called as the field with this path, or as a section. */
  title: { field: string } | { section: SectionKey };
  cell(thing: JsonObject, telling: Telling, id: string): string | number;
}

const textOf = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
const keysOf = (value: Json | undefined): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];

const text = (field: string): Column => ({ title: { field }, cell: (thing) => textOf(thing[field]) });

const choice = (field: string, path = field): Column => ({
  title: { field },
  cell: (thing, { option }) => {
    const value = textOf(thing[field]);
    return value && option(path, value);
  },
});

const yes = (field: string): Column => ({
  title: { field },
  cell: (thing, { option }) => option('', thing[field] === true ? 'yes' : 'no'),
});

/** What a channel is called; its own word for it when there is no such channel. */
function nameOf({ channels, language }: Telling, channel: string): string {
  const known = channels.get(channel);
  return known ? channelName(known, language) : channel;
}

const channel: Column = {
  title: { field: 'channel' },
  cell: (thing, telling) => nameOf(telling, textOf(thing['channel'])),
};

const channelKeys = (field: string): Column => ({
  title: { field },
  cell: (thing, telling) =>
    namesOf(thing[field])
      .map((one) => nameOf(telling, one))
      .join(', '),
});

const namesOf = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.map(textOf) : keysOf(value);

/** The name of what a field refers to, in a section. */
const referred = (field: string, section: ThingsKey): Column => ({
  title: { field },
  cell: (thing, { workspace }) => {
    const things = thingsOf(workspace, section);
    return namesOf(typeof thing[field] === 'string' ? [thing[field]] : thing[field])
      .map((id) => (Object.hasOwn(things, id) ? textOf(things[id]?.['name']) : id) || id)
      .join(', ');
  },
});

const script: Column = {
  title: { field: 'defaultScript' },
  cell: (thing, { flows }) => {
    const id = textOf(thing['defaultScript']);
    return Object.hasOwn(flows, id) ? (flows[id]?.name ?? id) : id;
  },
};

const count = (field: string): Column => ({
  title: { field },
  cell: (thing) => Math.max(listOf(thing[field]).length, keysOf(thing[field]).length),
});

const agentsWith: Column = {
  title: { section: 'agents' },
  cell: (_, { workspace }, id) =>
    Object.values(workspace.agents).filter(({ skills }) => Object.hasOwn(skills, id)).length,
};

const languages: Column = {
  title: { field: 'languages' },
  cell: (thing) =>
    keysOf(thing['languages'])
      .map((one) => one.toUpperCase())
      .join(', '),
};

const statuses: Column = {
  title: { field: 'languages.status' },
  cell: (thing, { option }) => {
    const contents = Object.values((thing['languages'] ?? {}) as JsonObject) as JsonObject[];
    const found = new Set(contents.map((one) => textOf(one['status'])));
    return [...found].map((one) => option('languages.status', one)).join(', ');
  },
};

const messageKind: Column = {
  title: { field: 'message.kind' },
  cell: (thing, { option }) => option('message.kind', textOf((thing['message'] as JsonObject)['kind'])),
};

const mediaType: Column = {
  title: { field: 'mediaType' },
  cell: (thing, { channels, language, option }) => {
    const value = textOf(thing['mediaType']);
    return mediaTypeName(value, channels, language) ?? option('mediaType', value);
  },
};

const COLUMNS: Readonly<Record<ThingsKey, readonly Column[]>> = {
  pointsOfContact: [channel, text('address'), referred('defaultSkill', 'skills'), script],
  businessAccounts: [channel],
  templates: [choice('category'), languages, statuses],
  richMessages: [messageKind, channelKeys('channels')],
  customComponents: [text('url'), referred('pointsOfContact', 'pointsOfContact')],
  skills: [text('description'), mediaType, agentsWith],
  campaigns: [text('description')],
  routingQueues: [referred('skill', 'skills'), count('filters')],
  routingAttributes: [],
  agents: [referred('role', 'roles'), count('skills'), text('capacity'), yes('active')],
  roles: [channelKeys('channels')],
  customers: [channelKeys('addresses'), count('fields')],
  customerFields: [choice('type'), text('description'), yes('sensitive')],
  hours: [text('timeZone'), count('holidays'), count('overrides')],
  dispositions: [text('description'), yes('active')],
  secrets: [text('description')],
};

export const columnsOf = (section: SectionKey): readonly Column[] =>
  isThings(section) ? COLUMNS[section] : [];
