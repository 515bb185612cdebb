import type { ChannelRegistry } from '../../define/channel.ts';
import { CUSTOMER_TEXT_MAX, type CustomerField, readFact } from '../../model/customer.ts';
import type { Problem, Where } from '../../model/problem.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { CompileCode } from '../codes.ts';
import { compare, comparePaths, error } from '../problems.ts';
import { suggestionAmong } from './suggest.ts';

/** What is wrong within a workspace: it names or holds what is not declared in it, or one address twice. Sorted by path. */
export function checkWorkspace(workspace: Workspace, channels: ChannelRegistry): Problem[] {
  const problems = [
    ...unknownNames(workspace, channels),
    ...sameAddresses(workspace),
    ...unfitFacts(workspace),
  ];
  return problems.toSorted(
    (a, b) => comparePaths(a.where.path ?? '', b.where.path ?? '') || compare(a.code, b.code),
  );
}

/** A name and where it stands. */
type Naming = [path: string, name: string];

function unknownNames(workspace: Workspace, channels: ChannelRegistry): Problem[] {
  const { pointsOfContact, skills, agents, templates, customers } = workspace;
  const points = Object.entries(pointsOfContact);
  const unknown = (code: CompileCode, known: readonly string[], namings: readonly Naming[]): Problem[] => {
    const names = new Set(known);
    return namings
      .filter(([, name]) => !names.has(name))
      .map(([path, name]) => error(code, { path }, { name, ...suggestionAmong(name, known) }));
  };
  return [
    ...unknown(
      'workspace.unknown-channel',
      [...channels.keys()],
      [
        ...points.map(([id, { channel }]): Naming => [`pointsOfContact.${id}.channel`, channel]),
        ...Object.entries(customers).flatMap(([id, { addresses }]) =>
          Object.keys(addresses).map((channel): Naming => [`customers.${id}.addresses.${channel}`, channel]),
        ),
      ],
    ),
    ...unknown('workspace.unknown-skill', Object.keys(skills), [
      ...points.map(([id, point]): Naming => [`pointsOfContact.${id}.defaultSkill`, point.defaultSkill]),
      ...Object.entries(agents).flatMap(([id, agent]) =>
        Object.keys(agent.skills).map((skill): Naming => [`agents.${id}.skills.${skill}`, skill]),
      ),
    ]),
    ...unknown(
      'workspace.unknown-point-of-contact',
      Object.keys(pointsOfContact),
      Object.entries(templates).flatMap(([id, template]) =>
        template.pointsOfContact.map(
          (name, index): Naming => [`templates.${id}.pointsOfContact.${index}`, name],
        ),
      ),
    ),
  ];
}

/** Two points of contact with one address: nobody could say which of them a message is for. */
function sameAddresses({ pointsOfContact }: Workspace): Problem[] {
  const first = new Map<string, string>();
  return Object.entries(pointsOfContact).flatMap(([id, { channel, address }]) => {
    const key = JSON.stringify([channel, address]);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, id);
    return earlier === undefined
      ? []
      : [
          error(
            'workspace.same-address',
            { path: `pointsOfContact.${id}.address` },
            { address, first: earlier },
          ),
        ];
  });
}

/** What is told of made-up customers that no custom field can hold. */
function unfitFacts({ customers, customerFields }: Workspace): Problem[] {
  const names = Object.keys(customerFields);
  return Object.entries(customers).flatMap(([id, { fields }]) =>
    Object.entries(fields).flatMap(([name, fact]) => {
      const where = { path: `customers.${id}.fields.${name}` };
      const field = Object.hasOwn(customerFields, name) ? customerFields[name] : undefined;
      if (!field) return [error('workspace.unknown-field', where, { name, ...suggestionAmong(name, names) })];
      return readFact(field, fact) === undefined ? [unfit(name, fact, field, where)] : [];
    }),
  );
}

/** Why a field cannot hold a fact: a text may be too long, or not be a timestamp. */
function unfit(name: string, fact: unknown, { type }: CustomerField, where: Where): Problem {
  if (typeof fact === 'string' && type === 'text')
    return error('file.too-long', where, { max: CUSTOMER_TEXT_MAX });
  if (typeof fact === 'string' && type === 'timestamp') return error('file.not-an-instant', where);
  return error('workspace.wrong-field-type', where, { name, expected: type });
}
