import type { Capabilities, MediaKind } from '../model/channel.ts';
import type { CustomerAct } from '../model/customer-act.ts';
import type { EventOf } from '../model/event.ts';
import type { Params } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import type { Variable, VariableValue } from '../model/variable.ts';
import type { Workspace } from '../model/workspace.ts';

/** What another system answers to the request that a node makes. */
export type Answer = Pick<EventOf<'http.responded'>, 'status' | 'body' | 'error'>;

/** What somebody could do at a node, so that a contact goes on by one way or another. */
export type Try =
  | { kind: 'customer'; act: CustomerAct }
  /** The channel tells what became of the message sent last. */
  | { kind: 'delivery'; status: 'delivered' | 'failed' }
  /** Another system tells the contact something. */
  | { kind: 'signal'; signal: string; parameters: Readonly<Record<string, VariableValue>> }
  | { kind: 'answer'; answer: Answer }
  /** So many other contacts come to the script before: chance is different for each. */
  | { kind: 'others'; count: number };

/** What a node looks at to choose a way, or works out to keep. */
export interface Look {
  /** An expression; with `isTemplate` a text with `{{ }}`. */
  source: string;
  isTemplate?: boolean;
  /** Values of it that lead different ways. Of a condition they are known. */
  values?: readonly VariableValue[];
  /** The variable that keeps it, of the script called `of` where it is not this one's. */
  to?: string;
  of?: string;
}

/** What a node may ask while it says what to try. */
export interface TryContext {
  /** The id of the step. */
  step: string;
  workspace: Workspace;
  /** What the contact's channel can carry. */
  channel: Capabilities;
  /** Values that make a difference to what reads a path, such as `vars.order`; at least one. */
  values(path: string, type: Variable['type']): VariableValue[];
  /** A text in each language it is written in. */
  said(text: Text): string[];
  /** What the contacts of this script throw first, by how many came before. */
  thrown(before: number): number;
}

/** What may be known of a step while it is asked why nobody can leave it by a port. */
export interface NeverContext {
  workspace: Workspace;
  /** What the channels carry that the script is reached by. */
  channels: readonly Capabilities[];
  /** What a condition always comes to; undefined when that depends. */
  always(condition: string): boolean | undefined;
  /** Whether working out an expression can fail. */
  canFail(expression: string): boolean;
  /** The same of a text with `{{ }}`. */
  canFailToFill(text: Text): boolean;
  /** Whether a channel can refuse what the node sends, or be closed for it. */
  canRefuse(): boolean;
  /** Whether an agent can have the contact when it comes here. */
  canHaveAgent: boolean;
  /** Whether the contact always waits in a queue when it comes here. */
  isQueued: boolean;
}

/** Why nobody ever leaves by a port. */
export interface Never {
  code: NeverCode;
  params?: Params;
}

export type NeverCode =
  | 'way.cannot-fail'
  | 'way.never-holds'
  | 'way.earlier-holds'
  | 'way.nobody-falls'
  | 'way.always-open'
  | 'way.never-open'
  | 'way.no-such-day'
  | 'way.answered-at-once';

/** Every code of why a way is not covered: nothing is left to try; it is behind such ways; not everything was tried. */
export type WayCode = NeverCode | 'way.all-tried' | 'way.behind' | 'way.not-found';

/** The answer of a node for a port that is left only when something in it fails, which nothing can. */
export const cannotFail = (port: string, fails: () => boolean): Never | undefined =>
  port === 'error' && !fails() ? { code: 'way.cannot-fail' } : undefined;

const FILE_TYPES: Readonly<Record<MediaKind, string>> = {
  image: 'image/jpeg',
  video: 'video/mp4',
  audio: 'audio/ogg',
  document: 'application/pdf',
  sticker: 'image/webp',
};

/** A customer sends a file. */
export const sendsFile = (media: MediaKind): CustomerAct => ({
  kind: 'media',
  media,
  id: 'file-1',
  mimeType: FILE_TYPES[media],
});
