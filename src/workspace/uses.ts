import {
  type Field,
  fieldsOf,
  type Json,
  type JsonObject,
  type NodeRegistry,
  type UiLanguage,
} from '#runtime/index.ts';
import type { Project } from '#src/document/project.ts';
import { nameOf } from './acts.ts';
import { thingAt } from './edits.ts';
import type { Place } from './room.ts';
import { fieldsIn, isThings, SECTIONS, type SectionKey, type ThingsKey, thingsOf } from './sections.ts';
import { sectionWordsIn, wordsIn } from './words/useWords.ts';

/** Where something refers to a thing: another thing or form of the workspace, or a node. */
export type Use =
  | { at: 'workspace'; place: Place; name: string }
  | { at: 'flow'; flow: string; flowName: string; node: string; type: string; title: string | undefined };

/** Where something is used, as people call it. */
export function sayUse(use: Use, nodes: NodeRegistry, language: UiLanguage): string {
  const t = wordsIn(language);
  if (use.at === 'flow') {
    const name = use.title ?? nodes.get(use.type)?.labels[language].title ?? use.type;
    return t('used-at', { section: t('flow', { flow: use.flowName }), name });
  }
  const section = sectionWordsIn(language).section(use.place.section, 'title');
  return use.name === '' ? section : t('used-at', { section, name: use.name });
}

type FieldType = Field['type'];

/** All that refers to a thing by its id, as fields say; what an expression calls by name is not among it. */
export function usesOf(project: Project, nodes: NodeRegistry, to: ThingsKey, id: string): readonly Use[] {
  const refers = (fields: readonly Field[], value: JsonObject) => refersIn(fields, value, to, id);
  const places = SECTIONS.flatMap((section) => placesIn(project, section)).filter(({ place }) => {
    const value = thingAt(project.workspace, place);
    const isItself = place.section === to && place.id === id;
    return !isItself && value !== undefined && refers(fieldsIn(place.section), value);
  });
  const inFlows = Object.entries(project.flows).flatMap(([flow, { name: flowName, nodes: drawn }]) =>
    Object.entries(drawn).flatMap(([node, { type, title, params }]): Use[] => {
      const definition = nodes.get(type);
      const fields = definition ? fieldsOf(definition.params) : [];
      return refers(fields, params as JsonObject) ? [{ at: 'flow', flow, flowName, node, type, title }] : [];
    }),
  );
  return [...places, ...inFlows];
}

function placesIn({ workspace }: Project, section: SectionKey): Extract<Use, { at: 'workspace' }>[] {
  if (!isThings(section)) return [{ at: 'workspace', place: { section, id: null }, name: '' }];
  return Object.entries(thingsOf(workspace, section)).map(([id, thing]) => ({
    at: 'workspace',
    place: { section, id },
    name: nameOf(thing, id),
  }));
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refersIn = (fields: readonly Field[], object: JsonObject, to: ThingsKey, id: string): boolean =>
  fields.some(({ name, type }) => {
    const value = Object.hasOwn(object, name) ? object[name] : undefined;
    return value !== undefined && refers(type, value, to, id);
  });

function refers(type: FieldType, value: Json, to: ThingsKey, id: string): boolean {
  switch (type.kind) {
    case 'reference':
      return type.to === to && (value === id || (isObject(value) && Object.values(value).includes(id)));
    case 'list':
      return Array.isArray(value) && value.some((item) => refers(type.item.type, item, to, id));
    case 'group':
      return isObject(value) && refersIn(type.fields, value, to, id);
    case 'variants':
      return isObject(value) && refersIn(type.cases[String(value[type.by])] ?? [], value, to, id);
    case 'map': {
      if (!isObject(value)) return false;
      const isKey = type.key.kind === 'reference' && type.key.to === to && Object.hasOwn(value, id);
      return isKey || Object.values(value).some((item) => refers(type.value.type, item, to, id));
    }
    default:
      return false;
  }
}
