import { prepareHours } from '../calendar/open.ts';
import { type Link, LinkProblem } from '../define/link.ts';
import type { Outcome, Turn } from '../define/step.ts';
import { compileExpression } from '../expression/compile.ts';
import type { Environment } from '../expression/environment.ts';
import { compileTemplate } from '../expression/template.ts';
import type { Contact } from '../model/contact.ts';
import type { Problem } from '../model/problem.ts';
import { type Text, textIn } from '../model/text.ts';
import type { ReferenceKind, Workspace } from '../model/workspace.ts';

const refuse = (problems: readonly Problem[]): never => {
  throw new LinkProblem(problems[0]?.code ?? 'script.unlinkable', problems[0]?.params);
};

type Render = (turn: Turn) => string;

/** Picks, per turn, what belongs to the contact's language; made once for each language there is. */
function perLanguage(value: Text, fallback: readonly string[], make: (one: string) => Render): Render {
  if (typeof value === 'string') return make(value);
  const made = new Map(Object.entries(value).map(([language, one]) => [language, make(one)]));
  const otherwise = make(textIn(value, '', fallback));
  return (turn) => (made.get(turn.contact.language) ?? otherwise)(turn);
}

/** The `Link` of one script's nodes: what they refer to, resolved against the workspace. */
export function linkFor(workspace: Workspace, environment: Environment<Contact>): Omit<Link, 'go'> {
  const { fallback } = workspace.languages;

  const template = (source: string, encode?: 'url'): Render => {
    const made = compileTemplate(source, environment, encode ? { encode } : {});
    return 'problems' in made ? refuse(made.problems) : (turn) => made.render(turn.contact);
  };

  const find = <K extends ReferenceKind>(kind: K, id: string): Workspace[K][string] => {
    const things: Workspace[K] = workspace[kind];
    const found = Object.hasOwn(things, id) ? things[id] : undefined;
    if (found === undefined) throw new LinkProblem('reference.unknown', { kind, id });
    return found as Workspace[K][string];
  };

  const expression = (source: string, type: 'boolean' | 'text' | 'number') => {
    const made = compileExpression(source, environment, type);
    return 'problems' in made ? refuse(made.problems) : (turn: Turn) => made.evaluate(turn.contact);
  };

  return {
    fallback,
    text: (value) => perLanguage(value, fallback, (one) => template(one)),
    template,
    expression: expression as Link['expression'],
    perLanguage: (value) => perLanguage(value, fallback, (one) => () => one),
    skill: (id) => find('skills', id),
    pointOfContact: (id) => find('pointsOfContact', id),
    messageTemplate: (id) => find('templates', id),
    hours: (id) => {
      const definition = find('hours', id);
      return { definition, at: prepareHours(definition) };
    },
  };
}

/** Numbers a node's ports as they are asked for; each answer is made once. */
export class Ports {
  readonly names: string[] = [];

  go = (port: string): Outcome => ({ kind: 'go', port: this.number(port) });

  number(port: string): number {
    const known = this.names.indexOf(port);
    return known >= 0 ? known : this.names.push(port) - 1;
  }
}
