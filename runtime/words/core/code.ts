import type { CompileCode } from '../../compile/codes.ts';
import type { LengthUnit } from '../../model/channel.ts';
import type { ReferenceKind } from '../../model/reference.ts';

/** The codes of the compiler, sentences for those that may come with a suggestion, and words for some params. */
export type CoreCode =
  | CompileCode
  | `${'node.unknown-type' | 'reference.unknown' | 'variable.undeclared' | 'workspace.unknown-field' | 'workspace.unknown-reference'}?suggestion`
  | `route.nobody-${'ever' | 'on-channel' | 'at-first'}?agent`
  | 'route.skill-closed?date'
  | `barred.${'inactive' | 'lacks-skill' | 'out-of-range' | 'lacks-attribute' | 'for-another' | 'may-not-answer' | 'takes-none'}`
  | 'port.unnamed'
  | 'on-channel'
  | `kind.${ReferenceKind | 'channel' | 'media-type' | 'script' | 'scripts' | 'variable'}`
  | `unit.${LengthUnit}`;
