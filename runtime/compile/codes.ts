/**
 * What can be wrong with a value: the second half of `file.…` (anywhere in a file) and of `field.…` (in the params
 * of a node).
 */
export type ValueFinding =
  | 'missing'
  | 'unknown-key'
  | 'bad-key'
  | 'wrong-type'
  | 'too-long'
  | 'too-short'
  | 'too-many'
  | 'too-few'
  | 'too-big'
  | 'too-small'
  | 'not-a-choice'
  | 'bad-value'
  | 'ends-before-it-starts'
  | 'unknown-time-zone'
  | 'not-an-instant';

/** Every code of this room. The catalogue in `runtime/words` is typed by it: one without words does not build. */
export type CompileCode =
  | `file.${ValueFinding}`
  | `field.${ValueFinding}`
  | 'file.too-large'
  | 'file.too-deep'
  | 'file.empty'
  | 'file.not-json'
  | 'file.reserved-key'
  | 'file.unknown-format'
  | 'file.wrong-format'
  | 'file.unknown-version'
  | 'file.later-version'
  | 'script.revision-differs'
  | 'script.unknown-step'
  | 'flow.too-large'
  | 'flow.no-entry'
  | 'flow.two-entries'
  | 'flow.two-handlers'
  | 'flow.endless-loop'
  | 'node.unknown-type'
  | 'node.unreachable'
  | 'edge.unknown-from'
  | 'edge.unknown-to'
  | 'edge.unknown-port'
  | 'edge.second'
  | 'edge.into-start'
  | 'port.unwired'
  | 'reference.missing'
  | 'reference.unknown'
  | 'variable.undeclared'
  | 'variable.wrong-type'
  | 'text.too-long'
  | 'text.missing-language'
  | 'workspace.unknown-skill'
  | 'workspace.unknown-point-of-contact'
  | 'workspace.unknown-channel'
  | 'workspace.same-address'
  | 'workspace.unknown-field'
  | 'workspace.wrong-field-type';
