import type { Agent } from '../model/agent.ts';
import type { ExpressionType } from '../model/field.ts';
import type { Hours, OpenState } from '../model/hours.ts';
import type { Instant } from '../model/instant.ts';
import type { Disposition } from '../model/names.ts';
import type { PointOfContact } from '../model/point-of-contact.ts';
import type { Params } from '../model/problem.ts';
import type { RichMessage } from '../model/rich-message.ts';
import type { Script } from '../model/script.ts';
import type { Skill } from '../model/skill.ts';
import type { Template } from '../model/template.ts';
import type { Text } from '../model/text.ts';
import type { Evidence } from '../model/trace.ts';
import type { VariableValue } from '../model/variable.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Outcome, Turn } from './step.ts';

/**
 * What a node may ask for when a script is linked. Everything is resolved here, once; what cannot be resolved
 * throws a `LinkProblem`, and the step then fails whenever it is entered.
 */
export interface Link {
  /** The id of the step. */
  readonly step: string;
  /** Whether an edge leads on from a port of this node. */
  wires(port: string): boolean;
  /** The answer that leaves by a port of this node. */
  go(port: string): Outcome;
  /** A text in the contact's language, `{{ }}` filled in. */
  text(value: Text): (turn: Turn) => string;
  /** A single string with `{{ }}` filled in; `url` percent-encodes each value. */
  template(source: string, encode?: 'url'): (turn: Turn) => string;
  /** An expression's value. Evaluating can throw an `ExpressionError`: the step then fails with its code. */
  expression(source: string, type: 'boolean'): (turn: Turn) => boolean;
  /** A timestamp is in milliseconds. */
  expression(source: string, type: 'number' | 'timestamp'): (turn: Turn) => number;
  expression(source: string, type: 'text'): (turn: Turn) => string;
  expression(source: string, type: ExpressionType): (turn: Turn) => VariableValue;
  /** An expression that is true or false, and that can tell why. Evaluating can throw as `expression` says. */
  condition(source: string): Condition;
  /** What an expression comes to and what it looks at, for the trace; several times slower than evaluating it. */
  evidence(source: string, type: ExpressionType): (turn: Turn) => readonly Evidence[];
  /** The id for a reference of which there may be one per language. */
  perLanguage(value: Text): (turn: Turn) => string;
  skill(id: string): Skill;
  pointOfContact(id: string): PointOfContact;
  messageTemplate(id: string): Template;
  richMessage(id: string): RichMessage;
  agent(id: string): Agent;
  disposition(id: string): Disposition;
  /** Another script, by its id. */
  script(id: string): Pick<Script, 'id' | 'variables'>;
  hours(id: string): { definition: Hours; at: (now: Instant) => OpenState };
  /** The workspace's order of languages. */
  readonly fallback: readonly string[];
  readonly workspace: Workspace;
}

/** A condition, ready to be asked. */
export interface Condition {
  holds(turn: Turn): boolean;
  /** The parts that decide, for the trace; several times slower than asking. */
  because(turn: Turn): readonly Evidence[];
}

/** Something the script refers to is not there. */
export class LinkProblem extends Error {
  readonly code: string;
  readonly params: Params;

  constructor(code: string, params: Params = {}) {
    super(code);
    this.name = 'LinkProblem';
    this.code = code;
    this.params = params;
  }
}
