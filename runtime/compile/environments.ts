import type { NodeRegistry } from '../define/node.ts';
import { contactEnvironment, type Situation, whereSet } from '../expression/contact.ts';
import type { Environment } from '../expression/environment.ts';
import type { CustomerFields } from '../model/customer.ts';
import type { Flow } from '../model/flow.ts';
import type { Variables } from '../model/variable.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Assigned, assignedWith } from './assigned.ts';
import { type NodeShape, shapesOf } from './shape.ts';

/** What expressions of a node, by its id, can speak about. */
export type EnvironmentAt = (node: string) => Environment<Situation>;

/** The environments that `compile` checks a flow's expressions in, for whoever checks one without compiling it. */
export const environmentsOf = (
  flow: Flow,
  { nodes, workspace }: { nodes: NodeRegistry; workspace?: Workspace },
): EnvironmentAt => environmentsWith(flow.variables, workspace?.customerFields)(shapesOf(flow, nodes));

/** The environments of nodes in a flow that has the same variables. */
export type Environments = (shapes: readonly NodeShape[]) => EnvironmentAt;

/** They differ only in which variables are sure to have a value; where that is the same, they are one. */
export function environmentsWith(
  variables: Variables,
  customerFields: CustomerFields | undefined,
): Environments {
  const anywhere = contactEnvironment(variables, customerFields);
  const assignedIn = assignedWith(variables);
  const known = new Map<Assigned, Environment<Situation>>();
  return (shapes) => {
    const assignedAt = assignedIn(shapes);
    return (node) => {
      const assigned = assignedAt(node);
      const environment = known.get(assigned) ?? whereSet(anywhere, (name) => assigned.has(name));
      known.set(assigned, environment);
      return environment;
    };
  };
}
