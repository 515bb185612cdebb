import { maskedTrace, maskerOf } from '#runtime/desk.ts';
import {
  type ChannelRegistry,
  type Flow,
  hasErrors,
  link,
  type NodeRegistry,
  patternsLoaded,
  rehearsalPoints,
  rehearse,
  type Script,
  type SimulationSetup,
  type TraceEntry,
  usesPatterns,
  type Workspace,
} from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import type { Project } from '#src/document/project.ts';

/** What a simulation plays: the project's scripts as they were compiled, and where the customer writes to. */
export interface Scene {
  flow: Flow;
  workspace: Workspace;
  /** The point of contact the customer writes to. */
  point: string;
  /** The point of contact has another default script; in this simulation it has this one. */
  borrowed: boolean;
  /** Every script with its revision: two scenes with the same are the same to a contact. */
  revisions: string;
  setup: SimulationSetup;
}

/** Why a flow cannot be simulated. */
export type Blocked =
  | { reason: 'no-flow' }
  | { reason: 'no-point-of-contact' }
  /** What looks for patterns is still on its way. */
  | { reason: 'patterns' }
  | { reason: 'has-errors'; count: number };

export type SceneOrBlocked = { scene: Scene; blocked?: undefined } | { scene?: undefined; blocked: Blocked };

/** The parts of a studio that make a scene. */
export interface Backstage {
  nodes: NodeRegistry;
  channels: ChannelRegistry;
  check: Studio['check'];
}

/** Compiles and links what is open. `wanted` is the point of contact somebody chose, if anybody did. */
export function setScene(
  { nodes, channels, check }: Backstage,
  project: Project,
  flowId: string,
  wanted?: string,
): SceneOrBlocked {
  const { flows, workspace } = project;
  const flow = flows[flowId];
  if (!flow) return { blocked: { reason: 'no-flow' } };
  const { script, problems = [] } = check(flow, project) ?? {};
  if (!script || hasErrors(problems))
    return { blocked: { reason: 'has-errors', count: problems.filter(isError).length } };
  const point = pointFor(script, workspace, wanted);
  if (point === undefined) return { blocked: { reason: 'no-point-of-contact' } };
  const scripts = Object.values(flows).flatMap((one) => check(one, project)?.script ?? []);
  if (!patternsLoaded() && usesPatterns(JSON.stringify(scripts))) return { blocked: { reason: 'patterns' } };
  const universe = {
    nodes,
    channels,
    workspace: rehearse(workspace, script.id, [point]),
    scripts: new Map(scripts.map((one) => [one.id, one])),
  };
  const programs = new Map(scripts.map((one) => [one.id, link(one, universe)]));
  return {
    scene: {
      flow,
      workspace,
      point,
      borrowed: universe.workspace !== workspace,
      revisions: revisionsOf(scripts),
      setup: { universe, programs, maskTrace: maskedBy(workspace) },
    },
  };
}

/** Reasons hide what agents must not see: they are shown beside the desks. */
export function maskedBy({ masking }: Workspace): (entry: TraceEntry) => TraceEntry {
  const masker = maskerOf(masking);
  return (entry) => (masker.isOn ? maskedTrace(masker, entry) : entry);
}

const isError = ({ severity }: { severity: string }) => severity === 'error';

/** The scripts that can be played now, as `Scene.revisions` has them. */
export const currentRevisions = ({ check }: Backstage, project: Project): string =>
  revisionsOf(Object.values(project.flows).flatMap((flow) => check(flow, project)?.script ?? []));

export const revisionsOf = (scripts: readonly Script[]): string =>
  scripts
    .map(({ id, revision }) => `${id} ${revision}`)
    .sort()
    .join('\n');

/** The point of contact chosen; else the first at which the script is tried. */
const pointFor = (script: Script, workspace: Workspace, wanted: string | undefined): string | undefined =>
  wanted !== undefined && Object.hasOwn(workspace.pointsOfContact, wanted)
    ? wanted
    : rehearsalPoints(script, workspace)[0];
