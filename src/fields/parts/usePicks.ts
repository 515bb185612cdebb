import { useTranslations } from 'use-intl';
import {
  type ChannelRegistry,
  channelName,
  type FieldLabel,
  type Flow,
  mediaTypeName,
  type UiLanguage,
  type Workspace,
} from '#runtime/index.ts';
import { useDocument, useSession, useStudio, useWorkspace } from '#src/app/hooks.ts';
import type { Option } from '#src/ui/SelectOption.tsx';
import type { Picked } from '../picked.ts';
import { referenceOptions } from './references.ts';

/** What there is to pick from. */
export interface Picks {
  options(): readonly Option[];
  /** What an id is called; one that is not there is marked as such. */
  nameOf(id: string): string;
  isThere(id: string): boolean;
  /** What to say when there is nothing. */
  empty: string;
}

interface Around {
  workspace: Workspace;
  channels: ChannelRegistry;
  flows: Readonly<Record<string, Flow>>;
  language: UiLanguage;
}

const NO_FLOWS: Around['flows'] = {};

/** The media type of contacts that are routed as none of their own. */
const DIGITAL = 'digital';

/** All that a field of a kind can hold, with the words of the field for the values of a choice. */
export function usePicks(type: Picked, words: FieldLabel): Picks {
  const t = useTranslations('fields');
  const workspace = useWorkspace();
  const { channels } = useStudio();
  const flows = useDocument(({ project }) => (type.kind === 'script' ? project.flows : NO_FLOWS));
  const language = useSession((state) => state.uiLanguage);
  const options = () => optionsOf(type, { workspace, channels, flows, language }, words);
  const find = (id: string) => options().find((option) => option.id === id);
  return {
    options,
    nameOf: (id) => find(id)?.label ?? `${id} · ${t(type.kind === 'reference' ? 'not-there' : 'unknown')}`,
    isThere: (id) => find(id) !== undefined,
    empty: t(type.kind === 'reference' ? 'nothing-there' : 'nothing-to-pick'),
  };
}

function optionsOf(
  type: Picked,
  { workspace, channels, flows, language }: Around,
  words: FieldLabel,
): Option[] {
  switch (type.kind) {
    case 'reference':
      return referenceOptions(workspace, type.to);
    case 'channel':
      return [...channels.values()].map((one) => ({ id: one.channel, label: channelName(one, language) }));
    case 'media-type':
      return choices([...new Set([DIGITAL, ...mediaTypesOf(channels)])], words).map((option) => ({
        ...option,
        label: mediaTypeName(option.id, channels, language) ?? option.label,
      }));
    case 'script':
      return Object.values(flows).map(({ id, name }) => ({ id, label: name, description: id }));
    case 'choice':
      return choices(type.options, words);
  }
}

const mediaTypesOf = (channels: ChannelRegistry) => [...channels.values()].map(({ mediaType }) => mediaType);

/** The values of a choice with their words. */
export const choices = (values: readonly string[], { options = {} }: FieldLabel): Option[] =>
  values.map((id) => ({ id, label: Object.hasOwn(options, id) ? (options[id] ?? id) : id }));
