import type { Sought } from '../../acd/eligible.ts';
import type { Asked, Route, Stage } from '../../define/route.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { CapabilitiesByChannel, Reach } from '../reached-by.ts';
import type { NodeShape } from '../shape.ts';

/** A node as far as waiting goes: its params are there when they fit. */
export interface RoutedNode extends NodeShape {
  params: JsonObject | undefined;
}

export interface Around {
  workspace: Workspace | undefined;
  reach: Reach;
  allChannels: CapabilitiesByChannel;
}

/** What a contact of one channel waits for from a stage on. */
export interface Waited {
  stage: Stage;
  sought: Sought;
}

/** One way of waiting at a node, and what the contact waits for when it goes on. Without waits: as it came. */
export interface Passage {
  waits: readonly Waited[];
  leaves: Sought;
  fallback?: Route['fallback'];
}

/** The channels that contacts of a flow are of: any, as long as nobody knows. */
export const channelsIn = ({ reach, allChannels }: Around): string[] => [
  ...(reach.channels.size > 0 ? reach.channels : allChannels).keys(),
];

/** What becomes of contacts at a node that come to it waiting for this. */
export function passagesOf(node: RoutedNode, came: Sought, around: Around): Passage[] {
  if (!node.definition?.routes) return [{ waits: [], leaves: came }];
  return routesOf(node, [came.rule]).flatMap((route) => onChannel(route, came.channel, around));
}

/** How contacts of a channel wait at a node that queues them, whatever they waited for. */
export const beginningsOf = (node: RoutedNode, channel: string, around: Around): Passage[] =>
  routesOf(node, []).flatMap((route) => onChannel(route, channel, around));

/** None while its params do not fit. */
export const routesOf = ({ definition, params }: RoutedNode, came: readonly Asked[]): Route[] =>
  (params && definition?.routes?.(params, came)) || [];

function onChannel({ stages, fallback }: Route, channel: string, around: Around): Passage[] {
  const skills =
    stages[0].asked.skill === undefined ? defaultSkills(channel, around) : [stages[0].asked.skill];
  return skills.flatMap((first): Passage[] => {
    const waits = stages.map((stage) => ({
      stage,
      sought: { rule: { ...stage.asked, skill: stage.asked.skill ?? first }, channel },
    }));
    const last = waits.at(-1);
    // What is not in the workspace is told as such.
    if (!last || !waits.every(({ sought }) => isKnown(sought, around.workspace))) return [];
    return [{ waits, leaves: last.sought, ...(fallback ? { fallback } : {}) }];
  });
}

function defaultSkills(channel: string, { workspace, reach }: Around): string[] {
  const points = reach.pointsOfContact.flatMap((id) => workspace?.pointsOfContact[id] ?? []);
  const here = points.filter((point) => point.channel === channel);
  return [...new Set(here.map(({ defaultSkill }) => defaultSkill))];
}

function isKnown(
  { rule: { skill, agent, attributes = [] } }: Sought,
  workspace: Workspace | undefined,
): boolean {
  return (
    workspace !== undefined &&
    Object.hasOwn(workspace.skills, skill) &&
    (agent === undefined || Object.hasOwn(workspace.agents, agent)) &&
    attributes.every((one) => Object.hasOwn(workspace.routingAttributes, one))
  );
}

/** The same for equal ones. */
export const keyOf = ({ rule: { skill, proficiency, agent, attributes }, channel }: Sought): string =>
  JSON.stringify([channel, skill, proficiency?.best, proficiency?.worst, agent, attributes]);

/** Whether a contact that leaves by a port still waits for an agent, where it did. */
export const waitsOn = ({ ports }: NodeShape, port: string): boolean => ports.get(port)?.agent === undefined;
