import type { ChannelRegistry } from '../define/channel.ts';
import type { NodeRegistry } from '../define/node.ts';
import type { Step } from '../define/step.ts';
import type { Capabilities } from '../model/channel.ts';
import type { Problem } from '../model/problem.ts';
import type { Script } from '../model/script.ts';
import type { VariableValue } from '../model/variable.ts';
import type { Workspace } from '../model/workspace.ts';

/** What a script is linked with: an argument, so that the core knows no node and no channel by name. */
export interface Universe {
  nodes: NodeRegistry;
  channels: ChannelRegistry;
  workspace: Workspace;
  /** Scripts that others may call, by id. */
  scripts?: ReadonlyMap<string, Script>;
}

/** A port that leads nowhere. */
export const UNWIRED = -1;

/** A step ready to run: references resolved, expressions compiled, ports numbered. */
export interface LinkedStep {
  readonly id: string;
  readonly type: string;
  readonly step: Step;
  /** Port names by number, and the number of the step each leads to, or `UNWIRED`. */
  readonly ports: readonly string[];
  readonly next: readonly number[];
  /** Where a failure goes, or `UNWIRED`. */
  readonly error: number;
}

/** A script ready to run. Nothing in it changes: any number of contacts share it. */
export interface Program {
  readonly script: Script;
  readonly steps: readonly LinkedStep[];
  readonly numbers: ReadonlyMap<string, number>;
  /** The entry step's number, or `UNWIRED`. */
  readonly entry: number;
  /** Event type to the number of the step that handles it. */
  readonly on: ReadonlyMap<string, number>;
  readonly defaults: Readonly<Record<string, VariableValue>>;
  /** Point of contact to what its channel can carry and to its default skill. */
  /** A script that this one calls, ready to run; undefined when there is none with that id. */
  called(id: string): Program | undefined;
  readonly points: ReadonlyMap<string, { capabilities: Capabilities; defaultSkill: string }>;
  /** What could not be linked. The steps concerned fail when they are entered; no contact is lost by it. */
  readonly problems: readonly Problem[];
}
