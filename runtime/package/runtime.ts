/**
 * What the package offers as `routewright/runtime`: all that a host needs to read, compile and run. Simulation and
 * sentences are apart, in `routewright/simulate` and `routewright/words`: a server may not need them.
 */
export { nextDueOf } from '../acd/agenda.ts';
export type { Given } from '../acd/draft.ts';
export type { Centre } from '../acd/floor.ts';
export type { AcdInput } from '../acd/input.ts';
export { openAcd, restaffed } from '../acd/open.ts';
export { type Answer, route, routeAll } from '../acd/route.ts';
export { type AcdState, agentOf, holderOf, isWaiting } from '../acd/state.ts';
export { channels } from '../channels/registry.ts';
export { readEventLine } from '../compile/1-read/event-line.ts';
export { readFlow } from '../compile/1-read/flow.ts';
export type { Read } from '../compile/1-read/json.ts';
export { readScript } from '../compile/1-read/script.ts';
export { readWorkspace } from '../compile/1-read/workspace.ts';
export { checkWorkspace } from '../compile/2-check/workspace/index.ts';
export { writeFlow, writeScript } from '../compile/3-emit/write.ts';
export { type Compiled, compile } from '../compile/index.ts';
export type {
  ChannelDefinition,
  ChannelRegistry,
  Ignored,
  Inbound,
  OutboundRequest,
} from '../define/channel.ts';
export type { FieldPath, Labels, NodeWords } from '../define/labels.ts';
export type { Link } from '../define/link.ts';
export { type AnyNode, defineNode, type NodeRegistry, type Port } from '../define/node.ts';
export { END, fail, type Outcome, type Step, type Turn, WAIT, waitUntil } from '../define/step.ts';
export { applyChanges, revertChanges } from '../diff/apply.ts';
export type { FlowChange } from '../diff/change.ts';
export { diffFlows } from '../diff/diff.ts';
export { type CheckedExpression, checkExpression } from '../expression/check.ts';
export { type CompiledExpression, compileExpression } from '../expression/compile.ts';
export { declaredEnvironment, jsonEnvironment } from '../expression/declared.ts';
export type { Environment, ExprType } from '../expression/environment.ts';
export { ExpressionError } from '../expression/errors.ts';
export type { Explanation, Leaf } from '../expression/explain.ts';
export { loadPatterns, patternsLoaded, usesPatterns } from '../expression/patterns/engine.ts';
export { toJson } from '../expression/values/json.ts';
export { type Advanced, advance } from '../interpret/advance.ts';
export { departureOf } from '../interpret/departure.ts';
export { link } from '../interpret/link.ts';
export { openContact } from '../interpret/open.ts';
export { addressAt, type Beginning, type Opening, openingOf } from '../interpret/opening.ts';
export type { Program, Universe } from '../interpret/program.ts';
export type { Capabilities } from '../model/channel.ts';
export type { Contact, ContactStatus, Failure, Timer } from '../model/contact.ts';
export type { CustomerFacts, CustomerFields } from '../model/customer.ts';
export { type Effect, type EffectOf, effect } from '../model/effect.ts';
export { type Event, type EventOf, event, eventLine, type Input, type Webhook } from '../model/event.ts';
export * as field from '../model/field.ts';
export { type Flow, flow } from '../model/flow.ts';
export { type Instant, instant } from '../model/instant.ts';
export type { Json, JsonObject } from '../model/json.ts';
export { UI_LANGUAGES, type UiLanguage } from '../model/language.ts';
export type { InMessage, OutMessage } from '../model/message.ts';
export { hasErrors, type Params, type Problem, type Severity, type Where } from '../model/problem.ts';
export { type Script, type ScriptStep, script } from '../model/script.ts';
export { type Text, textIn } from '../model/text.ts';
export type { Alternative, Reason, TraceEntry, TraceSink } from '../model/trace.ts';
export { type Workspace, workspace } from '../model/workspace.ts';
