import { prepareHours } from '../calendar/open.ts';
import { type Condition, type Link, LinkProblem } from '../define/link.ts';
import type { Outcome, Turn } from '../define/step.ts';
import { compileExpression } from '../expression/compile.ts';
import { contactEnvironment } from '../expression/contact.ts';
import { compileTemplate } from '../expression/template.ts';
import { Duration } from '../expression/values/duration.ts';
import { toJson } from '../expression/values/json.ts';
import { Timestamp } from '../expression/values/timestamp.ts';
import type { ExpressionType } from '../model/field.ts';
import type { Problem } from '../model/problem.ts';
import type { ReferenceKind } from '../model/reference.ts';
import { type Text, textIn } from '../model/text.ts';
import type { Variables, VariableValue } from '../model/variable.ts';
import type { Workspace } from '../model/workspace.ts';
import { evidenceFor } from './evidence.ts';
import type { Universe } from './program.ts';

const refuse = (problems: readonly Problem[]): never => {
  throw new LinkProblem(problems[0]?.code ?? 'script.unlinkable', problems[0]?.params);
};

type Render = (turn: Turn) => string;

/** What a text is made of in one language: itself, where nothing is filled in. */
type Made = string | Render;

const rendered = (made: Made): Render => (typeof made === 'string' ? () => made : made);

/** Picks, per turn, what belongs to the contact's language; made once for each language there is. */
function perLanguage(value: Text, fallback: readonly string[], make: (one: string) => Made): Render {
  if (typeof value === 'string') return rendered(make(value));
  const made = Object.entries(value).map(([language, one]): [string, Made] => [language, make(one)]);
  const otherwise = make(textIn(value, '', fallback));
  const fixed = made.flatMap(([language, one]): [string, string][] =>
    typeof one === 'string' ? [[language, one]] : [],
  );
  // Most titles are the same for everybody: then there is nothing to call.
  if (typeof otherwise === 'string' && fixed.length === made.length) {
    const texts = new Map(fixed);
    return (turn) => texts.get(turn.contact.language) ?? otherwise;
  }
  const renders = new Map(made.map(([language, one]) => [language, rendered(one)]));
  const last = rendered(otherwise);
  return (turn) => (renders.get(turn.contact.language) ?? last)(turn);
}

/** As variables hold it: a timestamp as milliseconds, a duration too, what else is no plain value as its JSON. */
function plain(value: unknown): VariableValue {
  if (value instanceof Timestamp || value instanceof Duration) return value.ms;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null ? '' : JSON.stringify(toJson(value));
}

/** The `Link` of one script's nodes: what they refer to, resolved against the workspace. */
export function linkFor(
  { workspace, scripts }: Universe,
  variables: Variables,
): Omit<Link, 'go' | 'step' | 'wires'> {
  const { fallback } = workspace.languages;
  const environment = contactEnvironment(variables, workspace.customerFields);
  const evidence = evidenceFor(variables, workspace.customerFields);

  const template = (source: string, encode?: 'url'): Made => {
    const made = compileTemplate(source, environment, encode ? { encode } : {});
    if ('problems' in made) return refuse(made.problems);
    return source.includes('{{') ? (turn) => made.render(turn) : source;
  };

  const find = <K extends ReferenceKind>(kind: K, id: string): Workspace[K][string] => {
    const things: Workspace[K] = workspace[kind];
    const found = Object.hasOwn(things, id) ? things[id] : undefined;
    if (found === undefined) throw new LinkProblem('reference.unknown', { kind, name: id });
    return found as Workspace[K][string];
  };

  const compiled = (source: string, type: ExpressionType) => {
    const made = compileExpression(source, environment, type === 'any' ? undefined : type);
    return 'problems' in made ? refuse(made.problems) : made;
  };

  const expression = (source: string, type: ExpressionType) => {
    const made = compiled(source, type);
    return (turn: Turn) => plain(made.evaluate(turn));
  };

  const because = (source: string, type: ExpressionType) => {
    const made = compiled(source, type);
    return (turn: Turn) => made.explain(turn).because.map((leaf) => evidence(leaf, made.paths));
  };

  const condition = (source: string): Condition => {
    const made = compiled(source, 'boolean');
    return {
      holds: (turn) => made.evaluate(turn) as boolean,
      because: because(source, 'boolean'),
    };
  };

  return {
    fallback,
    workspace,
    condition,
    evidence: because,
    text: (value) => perLanguage(value, fallback, (one) => template(one)),
    template: (source, encode) => rendered(template(source, encode)),
    expression: expression as Link['expression'],
    perLanguage: (value) => perLanguage(value, fallback, (one) => one),
    skill: (id) => find('skills', id),
    pointOfContact: (id) => find('pointsOfContact', id),
    messageTemplate: (id) => find('templates', id),
    richMessage: (id) => find('richMessages', id),
    agent: (id) => find('agents', id),
    disposition: (id) => find('dispositions', id),
    script: (id) => {
      const found = scripts?.get(id);
      if (!found) throw new LinkProblem('reference.unknown', { kind: 'script', name: id });
      return found;
    },
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
