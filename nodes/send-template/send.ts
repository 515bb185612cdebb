import type { Link } from '../../runtime/define/link.ts';
import { fail, type Outcome, type Turn } from '../../runtime/define/step.ts';
import type { OutMessage } from '../../runtime/model/message.ts';
import { approvedLanguages, type Template } from '../../runtime/model/template.ts';
import { blanksOf, languageFor, templateMessage } from './content.ts';
import type { Header, Params } from './params.ts';
import { statusesOf } from './status.ts';

type Make = (turn: Turn) => OutMessage;

const NO_MAKES: ReadonlyMap<string, Make> = new Map();

/**
 * Sends the template in an approved language. It is allowed outside the channel's window. Answers undefined when it
 * is on its way.
 */
export function prepareSend(params: Params, link: Link): (turn: Turn) => Outcome | undefined {
  const template = link.messageTemplate(params.template);
  const makes = new Map(
    approvedLanguages(template).map((one) => [one, prepareMake(params, template, one, link)] as const),
  );
  const byLanguage = params.language.kind === 'contact' ? makes : NO_MAKES;
  const wanted = params.language.kind === 'fixed' ? params.language.language : '';
  const otherwise = makes.get(languageFor(template, wanted, link.fallback) ?? '');
  // The workspace may have changed since the script was checked.
  const refused = fail('send-template.not-approved', { status: statusesOf(template) });
  const foreign = fail('send-template.not-for-here');
  return (turn) => {
    const make = byLanguage.get(turn.contact.language) ?? otherwise;
    if (!make) return refused;
    return template.pointsOfContact.includes(turn.contact.pointOfContact) ? turn.send(make(turn)) : foreign;
  };
}

/** The message in one language. What ends up in an address is encoded. */
function prepareMake(params: Params, template: Template, language: string, link: Link): Make {
  const content = template.languages[language]!;
  const header = prepareHeader(params.header, link);
  const parameters = params.parameters.map((value) => link.template(value));
  const buttons = blanksOf(content.buttons).map(({ kind }, place) =>
    link.template(params.buttons[place] ?? '', kind === 'url' ? 'url' : undefined),
  );
  return (turn) =>
    templateMessage(
      template,
      language,
      content,
      {
        header: header(turn),
        parameters: parameters.map((value) => value(turn)),
        buttons: buttons.map((value) => value(turn)),
      },
      link.step,
    );
}

function prepareHeader(header: Header, link: Link): (turn: Turn) => Header {
  switch (header.kind) {
    case 'none':
      return () => header;
    case 'text': {
      const value = link.template(header.value);
      return (turn) => ({ kind: 'text', value: value(turn) });
    }
    case 'media': {
      const url = link.template(header.url.trim(), 'url');
      return (turn) => ({ ...header, url: url(turn) });
    }
    case 'location': {
      const name = prepareOptional('name', header.name, link);
      const address = prepareOptional('address', header.address, link);
      return (turn) => ({ ...header, ...name(turn), ...address(turn) });
    }
  }
}

function prepareOptional<K extends string>(key: K, source: string | undefined, link: Link) {
  const render = source === undefined ? undefined : link.template(source);
  return (turn: Turn) => (render ? { [key]: render(turn) } : {}) as { [P in K]?: string };
}
