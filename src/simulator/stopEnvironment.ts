import {
  contactEnvironment,
  type Environment,
  type ExprType,
  type Situation,
  type Standing,
  type Variables,
  type Workspace,
} from '#runtime/index.ts';

/** What the conditions of breakpoints are evaluated for. */
export interface StopSituation extends Situation {
  /** How the queue of the contact's skill stands; undefined while it has none. */
  standing(): Standing | undefined;
}

type Variable = Environment<StopSituation>['variables'] extends ReadonlyMap<string, infer V> ? V : never;

const NOBODY: Standing = { waiting: 0, longestWait: 0, available: 0 };
const NUMBER: ExprType = { kind: 'number' };
const FIGURES = ['waiting', 'longestWait', 'available'] as const;

/** The queue of the contact's skill; `longestWait` in seconds. */
const queue: Variable = {
  type: { kind: 'record', fields: new Map(FIGURES.map((name) => [name, { type: NUMBER }])) },
  read: ({ standing }) => standing() ?? NOBODY,
  fields: new Map(FIGURES.map((name) => [name, ({ standing }) => (standing() ?? NOBODY)[name]])),
};

/** What they can speak about: all that a flow's expressions can, and the queue of the contact's skill. */
export const stopEnvironment = (
  variables: Variables,
  { customerFields }: Pick<Workspace, 'customerFields'>,
): Environment<StopSituation> => ({
  variables: new Map<string, Variable>([
    ...contactEnvironment(variables, customerFields).variables,
    ['queue', queue],
  ]),
});
