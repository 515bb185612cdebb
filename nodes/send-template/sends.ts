import type { Draft, SendContext } from '../../runtime/define/node.ts';
import type { OutMessage } from '../../runtime/model/message.ts';
import { languageFor, templateMessage } from './content.ts';
import type { Header, ParamsInput } from './params.ts';

/** The template as customers get it, in the language asked for where it has that. */
export function sendsTemplate(params: Draft<ParamsInput>, context: SendContext): OutMessage[] {
  const { workspace, language, say } = context;
  const templates = workspace?.templates ?? {};
  const id = params.template ?? '';
  const template = Object.hasOwn(templates, id) ? templates[id] : undefined;
  const wanted = (params.language?.kind === 'fixed' ? params.language.language : undefined) ?? language;
  const chosen = template && languageFor(template, wanted, workspace?.languages.fallback ?? []);
  const content = template && chosen !== undefined ? template.languages[chosen] : undefined;
  const parameters = (params.parameters ?? []).map((value) => say(value));
  if (!template || chosen === undefined || !content) return [unknown(id, wanted, parameters)];
  const values = {
    header: headerOf(params.header, context),
    parameters,
    buttons: (params.buttons ?? []).map((value) => say(value)),
  };
  return [templateMessage(template, chosen, content, values)];
}

/** A template that cannot go out, or is not chosen yet, is one all the same. */
const unknown = (name: string, language: string, parameters: string[]): OutMessage => ({
  kind: 'template',
  name,
  language,
  parameters,
  buttons: [],
  text: '',
  shows: { buttons: [] },
});

function headerOf(header: Draft<ParamsInput['header']>, { say }: SendContext): Header {
  switch (header?.kind) {
    case 'text':
      return { kind: 'text', value: say(header.value) };
    case 'media':
      return { kind: 'media', url: say(header.url) };
    case 'location':
      return {
        kind: 'location',
        latitude: header.latitude ?? 0,
        longitude: header.longitude ?? 0,
        name: say(header.name),
        address: say(header.address),
      };
    default:
      return { kind: 'none' };
  }
}
