import type { Sender } from '../../model/event.ts';
import { SCENARIO_STEPS_MAX } from '../../model/scenario.ts';
import { rehearsalPoints } from '../../simulate/rehearse.ts';
import { type Moment, momentsOf } from './moments.ts';
import { type Plot, Tries } from './stage.ts';

/** How a conversation can begin. */
export interface Root extends Moment {
  point: string;
  customer: string | Sender;
  /** Agents who are not at work: all who could ever get the contact, or none. */
  away: readonly string[];
  /** So many contacts came before. */
  others: number;
}

/** Every way to begin, the most ordinary first. */
export function rootsOf(plot: Plot, usual: number, ports: ReadonlySet<string>): Root[] {
  const { given, script } = plot;
  const points = rehearsalPoints(script, given.workspace);
  const moments = momentsOf(plot, usual, ports);
  const all = points.flatMap((point, nth) => {
    const away = agentsFor(plot, point);
    return productOf([
      customersAt(plot, point).map((customer) => ({ customer })),
      moments,
      [{ away: [] }, ...(away.length > 0 ? [{ away }] : [])],
      othersBefore(plot, point).map((others) => ({ others })),
    ]).map(({ parts, rank }) => ({ root: { point, ...parts } as Root, rank: rank + nth }));
  });
  return all.toSorted((one, other) => one.rank - other.rank).map(({ root }) => root);
}

/** Each with each; the rank counts how far from ordinary it is. */
function productOf(dimensions: readonly (readonly object[])[]): { parts: object; rank: number }[] {
  return dimensions.reduce<{ parts: object; rank: number }[]>(
    (made, dimension) =>
      made.flatMap(({ parts, rank }) =>
        dimension.map((one, nth) => ({ parts: { ...parts, ...one }, rank: rank + nth })),
      ),
    [{ parts: {}, rank: 0 }],
  );
}

/** Those of the workspace with an address there, then somebody it does not know for each language. */
function customersAt({ given, values, script }: Plot, point: string): (string | Sender)[] {
  const { customers, pointsOfContact, languages } = given.workspace;
  const channel = pointsOfContact[point]?.channel ?? '';
  const known = Object.keys(customers).filter((id) => customers[id]?.addresses[channel] !== undefined);
  const isTelephone = given.channels.get(channel)?.telephone ?? false;
  const codes = isTelephone ? Object.keys(languages.byCallingCode) : [];
  const wanted = values.has(script.id, 'contact.language') ? codes : codes.slice(0, 1);
  const strangers = isTelephone ? wanted.map((code) => `+${code}612345999`) : ['somebody@example.com'];
  const long = values
    .of(script.id, 'customer.name', 'text')
    .map(String)
    .filter((name) => name.length > 40 && name.length <= 200);
  return [
    ...known,
    ...(strangers.length > 0 ? strangers : ['+31612345999']).map((address) => ({ address })),
    ...long.map((name) => ({ address: strangers[0] ?? '+31612345999', name })),
  ];
}

/** Those who have a skill that the script, or the point of contact, asks for. */
function agentsFor({ scripts, given }: Plot, point: string): string[] {
  const { agents, pointsOfContact } = given.workspace;
  const skills = new Set([...scripts.values()].flatMap(({ requires }) => requires.skills));
  skills.add(pointsOfContact[point]?.defaultSkill ?? '');
  return Object.keys(agents).filter((id) =>
    Object.keys(agents[id]?.skills ?? {}).some((one) => skills.has(one)),
  );
}

function othersBefore(plot: Plot, point: string): number[] {
  const { given, scripts } = plot;
  const channel = given.channels.get(given.workspace.pointsOfContact[point]?.channel ?? '');
  if (!channel) return [0];
  const tries = new Tries(plot, channel.capabilities);
  const counts = [...scripts.values()].flatMap(({ id, steps }) =>
    Object.keys(steps).flatMap((step) =>
      tries.at(id, step).flatMap((one) => (one.kind === 'others' ? [one.count] : [])),
    ),
  );
  return [...new Set([0, ...counts])]
    .filter((count) => count * 2 < SCENARIO_STEPS_MAX)
    .toSorted((a, b) => a - b);
}
