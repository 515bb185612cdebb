import { type Link, LinkProblem } from '../../runtime/define/link.ts';
import type { Turn } from '../../runtime/define/step.ts';
import { prepareGiven } from '../shared/values/give.ts';
import type { Body, Header } from './params.ts';
import { objectOf } from './path.ts';

type Headers = Record<string, string>;

const SECRET = '{{secret:';
const JSON_TYPE = { 'Content-Type': 'application/json' };

/** A header whose text is none: a value put it there, so it could be meant to add headers or to ask for a secret. */
export class BadHeader extends Error {}

/** The headers, or a `BadHeader` thrown. A secret is only named: the host fills it in. */
export function prepareHeaders(headers: readonly Header[], body: Body, link: Link): (turn: Turn) => Headers {
  const prepared = headers.map(({ name, value }) => {
    if (value.kind === 'text') return [name, prepareText(name, link.template(value.text))] as const;
    if (!Object.hasOwn(link.workspace.secrets, value.secret))
      throw new LinkProblem('reference.unknown', { kind: 'secrets', name: value.secret });
    const named = `${value.prefix}${SECRET}${value.secret}}}`;
    return [name, () => named] as const;
  });
  const typed = headers.some(({ name }) => name.toLowerCase() === 'content-type');
  const first = body.kind === 'none' || typed ? {} : JSON_TYPE;
  return (turn) => ({ ...first, ...Object.fromEntries(prepared.map(([name, of]) => [name, of(turn)])) });
}

const prepareText = (name: string, render: (turn: Turn) => string) => (turn: Turn) => {
  const text = render(turn);
  if (text.includes(SECRET) || ![...text].every(isHeaderCharacter)) throw new BadHeader(name);
  return text;
};

/** What a header's value may have in it: Latin-1 without control characters, and tabs. */
function isHeaderCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code === 0x09 || (code >= 0x20 && code <= 0xff && code !== 0x7f);
}

/** The JSON text that is sent; undefined when there is none. */
export function prepareBody(body: Body, link: Link): (turn: Turn) => string | undefined {
  if (body.kind === 'none') return () => undefined;
  const valuesOf = prepareGiven(body.values, link);
  return (turn) => JSON.stringify(objectOf(valuesOf(turn)));
}
