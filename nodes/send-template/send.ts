import type { Link } from '../../runtime/define/link.ts';
import { fail, type Outcome, type Turn } from '../../runtime/define/step.ts';
import type { Template, TemplateContent } from '../../runtime/model/template.ts';
import type { Params } from './params.ts';

/** The payload of a quick-reply button by its place, from 0: what comes back when a customer taps it. */
export const payloadOf = (index: number): string => `button-${index + 1}`;

interface Content {
  language: string;
  content: TemplateContent;
  payloads: string[];
}

/**
 * Sends the template in the contact's language, else the workspace's next that the template has. It is allowed
 * outside the channel's window. Answers undefined when it is on its way.
 */
export function prepareSend(params: Params, link: Link): (turn: Turn) => Outcome | undefined {
  const template = link.messageTemplate(params.template);
  const contentFor = prepareContents(template, link.fallback);
  const values = params.parameters.map((value) => link.template(value));
  return (turn) => {
    const refused = refusal(template, turn);
    if (refused) return refused;
    const chosen = contentFor(turn.contact.language);
    if (!chosen) return fail('send-template.not-approved', { status: template.status });
    const parameters = values.map((value) => value(turn));
    const { language, content, payloads } = chosen;
    return turn.send({
      kind: 'template',
      name: template.name,
      language,
      parameters,
      payloads,
      text: fill(content.body, parameters),
    });
  };
}

/** The workspace may have changed since the script was checked. */
function refusal({ status, pointsOfContact }: Template, { contact }: Turn): Outcome | undefined {
  if (status !== 'APPROVED') return fail('send-template.not-approved', { status });
  return pointsOfContact.includes(contact.pointOfContact) ? undefined : fail('send-template.not-for-here');
}

function prepareContents({ languages }: Template, fallback: readonly string[]) {
  const contents = new Map(
    Object.entries(languages).map(([language, content]): [string, Content] => [
      language,
      { language, content, payloads: content.buttons.map((_, index) => payloadOf(index)) },
    ]),
  );
  const known = fallback.find((language) => contents.has(language));
  const otherwise = known === undefined ? [...contents.values()][0] : contents.get(known);
  return (language: string): Content | undefined => contents.get(language) ?? otherwise;
}

const fill = (body: string, parameters: readonly string[]): string =>
  body.replace(/\{\{(\d{1,3})\}\}/g, (_, number) => parameters[Number(number) - 1] ?? '');
