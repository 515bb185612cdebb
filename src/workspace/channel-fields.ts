import {
  type ChannelRegistry,
  type Field,
  type FieldLabel,
  fieldsOf,
  type JsonObject,
  type UiLanguage,
} from '#runtime/index.ts';
import { fieldsIn, type SectionKey } from './sections.ts';
import { labelsOf } from './words/fields.ts';

/** The fields of a thing, and their words. */
export interface Form {
  fields: readonly Field[];
  labels: Readonly<Record<string, FieldLabel>>;
}

const SETTINGS = 'settings';

/** The sections of which channels ask for settings of their own, and where a channel says so. */
const ASKED = { pointsOfContact: 'pointOfContact', businessAccounts: 'businessAccount' } as const;
const isAsked = (section: SectionKey): section is keyof typeof ASKED => Object.hasOwn(ASKED, section);

const forms = new Map<string, Form>();

/** What a thing's form shows: with the settings that its channel asks for in place of any JSON. */
export function formOf(
  section: SectionKey,
  value: JsonObject,
  channels: ChannelRegistry,
  language: UiLanguage,
): Form {
  const channel = isAsked(section) ? String(value['channel']) : '';
  const key = `${section} ${channel} ${language}`;
  const form = forms.get(key) ?? makeForm(section, channel, channels, language);
  forms.set(key, form);
  return form;
}

function makeForm(
  section: SectionKey,
  channel: string,
  channels: ChannelRegistry,
  language: UiLanguage,
): Form {
  const fields = fieldsIn(section);
  const labels = labelsOf(section, language);
  if (!isAsked(section)) return { fields: inOrder(section, fields), labels };
  const settings = channels.get(channel)?.[ASKED[section]];
  const others = fields.filter(({ name }) => name !== SETTINGS);
  if (!settings) return { fields: others, labels };
  const own = Object.entries(settings.labels[language]).map(([path, words]) => [
    `${SETTINGS}.${path}`,
    words,
  ]);
  const group: Field = {
    name: SETTINGS,
    label: SETTINGS,
    required: true,
    type: { kind: 'group', fields: fieldsOf(settings.schema).map(below) },
  };
  return { fields: [...others, group], labels: { ...labels, ...Object.fromEntries(own) } };
}

/** What is changed in a hurry stands before what is set up once. */
const FIRST: Partial<Record<SectionKey, readonly string[]>> = { hours: ['name', 'overrides'] };

function inOrder(section: SectionKey, fields: readonly Field[]): readonly Field[] {
  const first = FIRST[section] ?? [];
  const isFirst = ({ name }: Field) => first.includes(name);
  return [...fields.filter(isFirst), ...fields.filter((field) => !isFirst(field))];
}

/** The field with labels that stand below the settings'. */
function below(field: Field): Field {
  return { ...field, label: `${SETTINGS}.${field.label}`, type: typeBelow(field.type) };
}

function typeBelow(type: Field['type']): Field['type'] {
  switch (type.kind) {
    case 'list':
      return { ...type, item: below(type.item) };
    case 'map':
      return { ...type, value: below(type.value) };
    case 'group':
      return { ...type, fields: type.fields.map(below) };
    case 'variants': {
      const cases = Object.entries(type.cases).map(([name, fields]) => [name, fields.map(below)]);
      return { ...type, cases: Object.fromEntries(cases) };
    }
    default:
      return type;
  }
}
