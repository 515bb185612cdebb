/** The door to what differs between flows, apart because only who compares needs it. */

export { applyChanges, revertChanges } from './diff/apply.ts';
export type { FlowChange } from './diff/change.ts';
export { diffFlows } from './diff/diff.ts';
export { type Conflict, mergeFlows } from './diff/merge.ts';
export { withDependents, withNeeded } from './diff/needs.ts';
export { sayChange } from './words/say-change.ts';
