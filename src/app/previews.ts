import {
  type AnyNode,
  type ChannelDefinition,
  type JsonObject,
  type Preview,
  previewsOf,
  textIn,
  type Workspace,
} from '#runtime/index.ts';

/** Where and in which language of customers messages are looked at. */
export interface Looking {
  workspace: Workspace | undefined;
  textLanguage: string;
}

/** What a channel's customers get from a node. */
export function previewsOn(
  { capabilities }: Pick<ChannelDefinition, 'capabilities'>,
  definition: AnyNode,
  params: JsonObject,
  { workspace, textLanguage: language }: Looking,
): Preview[] {
  const fallback = workspace?.languages.fallback ?? [];
  return previewsOf(definition, params, capabilities, {
    workspace,
    language,
    say: (value) => (value === undefined ? '' : textIn(value, language, fallback)),
  });
}
