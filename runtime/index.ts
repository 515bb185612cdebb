/** The runtime's front door: what a studio or a host may use. */

export { type Standing, standingOf } from './acd/standing.ts';
export { type AcdState, agentOf, holderOf, queuesOf, routedOf } from './acd/state.ts';
export type { PlayRecord } from './centre/record.ts';
export type { DueTimer } from './centre/stage.ts';
export { channels } from './channels/registry.ts';
export { readEventLine } from './compile/1-read/event-line.ts';
export { readValue } from './compile/1-read/file.ts';
export { readFlow } from './compile/1-read/flow.ts';
export { FILE_BYTES_MAX, type Read, readJson } from './compile/1-read/json.ts';
export { readEditedScript, readScript } from './compile/1-read/script.ts';
export { readWorkspace } from './compile/1-read/workspace.ts';
export { checkWorkspace } from './compile/2-check/workspace/index.ts';
export { writeFlow, writeScript } from './compile/3-emit/write.ts';
export { channelsOf } from './compile/channels-of.ts';
export { type Compiling, createCompiler } from './compile/compiler.ts';
export { type EnvironmentAt, environmentsOf } from './compile/environments.ts';
export { compile } from './compile/index.ts';
export type { RouteMatches, StageMatches } from './compile/matches-of.ts';
export { type ChannelLimit, measureFixed, textLimits } from './compile/text-limits.ts';
export { type Adaptation, adapt } from './define/adapt.ts';
export type {
  ChannelDefinition,
  ChannelRegistry,
  Ignored,
  ImportedTemplates,
  Inbound,
  OutboundRequest,
} from './define/channel.ts';
export { channelName, mediaTypeName } from './define/channel.ts';
export { type Field, fieldsOf, type Plain } from './define/fields.ts';
export { fits } from './define/fits.ts';
export type { FieldLabel, FieldPath, Labels, NodeWords } from './define/labels.ts';
export type { Limit, Unit } from './define/limits.ts';
export {
  type AnyNode,
  defineNode,
  GROUPS,
  type Group,
  hasInput,
  type NodeRegistry,
  type Port,
  type PortKind,
  portsOf,
  type SendContext,
  type SummaryContext,
} from './define/node.ts';
export type { Assignment, BranchCase, Call, GivenTo, Part, TakenFrom, WayBack } from './define/part.ts';
export { type Preview, previewsOf, sentOf } from './define/preview.ts';
export { scriptOf, usesOf } from './define/script-uses.ts';
export { type Segments, segmentsOf } from './define/segments.ts';
export type { Turn } from './define/step.ts';
export { type FieldValue, valuesOf } from './define/values.ts';
export type {
  AgentTarget,
  ComposerView,
  DeskAct,
  DeskIcon,
  DeskTemplate,
  DeskView,
  DispositionView,
  ElevationView,
  LineView,
  Origin,
  PastView,
  PopView,
  RequestView,
  SkillTarget,
  SlaClockView,
  SlaView,
  TaskView,
} from './desk/view.ts';
export {
  type DrawingContext,
  type DrawnNode,
  type DrawnPort,
  drawnNode,
  type PortRow,
  portRows,
} from './drawing/face.ts';
export {
  GRID,
  HEAD_HEIGHT,
  heightFor,
  INPUT_Y,
  NODE_WIDTH,
  PORT_HEIGHT,
  portY,
  snap,
} from './drawing/geometry.ts';
export { groupBy } from './drawing/group.ts';
export { type Drawn, drawn } from './drawing/routing/path.ts';
export { route, type Way } from './drawing/routing/route.ts';
export { drawScript } from './drawing/script.ts';
export { summaryContext } from './drawing/summary.ts';
export { functions, type Signature } from './expression/catalog.ts';
export { type CheckedExpression, checkExpression } from './expression/check.ts';
export { type CompiledExpression, compileExpression } from './expression/compile.ts';
export { contactEnvironment, type Situation } from './expression/contact.ts';
export { declaredEnvironment, jsonEnvironment } from './expression/declared.ts';
export type { Environment, ExprType } from './expression/environment.ts';
export { ExpressionError } from './expression/errors.ts';
export type { Explanation } from './expression/explain.ts';
export type { Edit } from './expression/fix/edit.ts';
export { applyEdits, fixOf } from './expression/fix.ts';
export { loadPatterns, patternSpans, patternsLoaded, usesPatterns } from './expression/patterns/engine.ts';
export type { Budget, Found as FoundSpan, Spans } from './expression/patterns/spans.ts';
export { checkTemplate, compileTemplate } from './expression/template.ts';
export { type Advanced, advance } from './interpret/advance.ts';
export { departureOf } from './interpret/departure.ts';
export { link } from './interpret/link.ts';
export { openContact } from './interpret/open.ts';
export { addressAt, type Beginning, type Opening, openingOf } from './interpret/opening.ts';
export type { Program, Universe } from './interpret/program.ts';
export { type Agent, PROFICIENCY_BEST, PROFICIENCY_WORST } from './model/agent.ts';
export { AGENT_STATES, type AgentStateName, CHOSEN_STATES, type ChosenState } from './model/agent-state.ts';
export {
  FLOW_GROUPS_MAX,
  FLOW_NOTES_MAX,
  type FlowGroup,
  type FlowNote,
  flowGroup,
  flowNote,
  GROUP_TITLE_MAX,
  HUES,
  type Hue,
  NOTE_TEXT_MAX,
  tidyGroups,
} from './model/annotation.ts';
export { CASE_STATUSES, type CaseStatus } from './model/case-status.ts';
export type { Capabilities, MediaKind } from './model/channel.ts';
export type { Contact, ContactStatus, Failure, Timer } from './model/contact.ts';
export type { CustomerAct } from './model/customer-act.ts';
export { type DeskEvent, NOTES_MAX, type Target } from './model/desk-event.ts';
export { type Effect, type EffectOf, effect } from './model/effect.ts';
export { type Event, type EventOf, event, type Input, type Webhook } from './model/event.ts';
export { type ExpressionType, FIELD_KEY, type Meaning, type TextLimit } from './model/field.ts';
export { FLOW_NODES_MAX, type Flow, type FlowEdge, type FlowNode, flow } from './model/flow.ts';
export { BLOCKS_A_DAY_MAX, type Block, type Hours, OVERRIDES, WEEKDAYS } from './model/hours.ts';
export { DAY, HOUR, type Instant, instant, MINUTE, SECOND } from './model/instant.ts';
export type { Json, JsonObject } from './model/json.ts';
export { UI_LANGUAGES, type UiLanguage } from './model/language.ts';
export type { Choice, InMessage, OutMessage, OutMessageOf } from './model/message.ts';
export type { PointOfContact } from './model/point-of-contact.ts';
export type { Position } from './model/position.ts';
export { hasErrors, type Params, type Problem, type Severity, type Where } from './model/problem.ts';
export { REFERENCE_KINDS, type ReferenceKind } from './model/reference.ts';
export { CHANNEL_PERMISSIONS, GENERAL_PERMISSIONS, type Role } from './model/role.ts';
export type {
  CannedAnswer,
  Expectation,
  Scenario,
  ScenarioAct,
  ScenarioSetting,
  ScenarioStep,
} from './model/scenario.ts';
export { cannedAnswer, scenarioSetting } from './model/scenario.ts';
export { type Script, type ScriptStep, script } from './model/script.ts';
export type { Skill } from './model/skill.ts';
export { fillPlaceholders, placeholders, type Template, type TemplateContent } from './model/template.ts';
export { type Text, textIn } from './model/text.ts';
export type { Alternative, Reason, TraceEntry, TraceSink } from './model/trace.ts';
export {
  VARIABLE_NAME_MAX,
  type Variable,
  type Variables,
  type VariableValue,
  variableName,
} from './model/variable.ts';
export { type Workspace, workspace } from './model/workspace.ts';
export type { Difference, ScenarioReport, StepReport } from './scenario/report.ts';
export {
  type Course,
  goFurther,
  type Moment,
  openCourse,
  proceed,
  replay,
  rewind,
  type SettingChanged,
  type SimulationInput,
  standing,
  type VariablesEdited,
} from './simulate/course.ts';
export {
  type Coverage,
  type CoverageOf,
  countCoverage,
  coverageIn,
  joinCoverage,
  type Passage,
  passagesIn,
} from './simulate/coverage.ts';
export { effectLine, inputLine } from './simulate/lines.ts';
export { play } from './simulate/play.ts';
export { type RecordedContact, recordedCourse } from './simulate/recorded.ts';
export { rehearsalPoints, rehearse } from './simulate/rehearse.ts';
export { webhookOf } from './simulate/said.ts';
export type { By, Entering, Stopped, Stops } from './simulate/stops.ts';
export {
  contactIn,
  contactsOf,
  lastContact,
  nextDue,
  openWorld,
  type Played,
  type SimulationSetup,
  type World,
} from './simulate/world.ts';
export { durationInWords } from './words/duration.ts';
export { sayExplanation, shownValue } from './words/explain.ts';
export { typeInWords } from './words/expression/types.ts';
export { fieldName, kindName, languageName, type Naming, nodeName, portName } from './words/names.ts';
export { sayProblem, sayReason } from './words/say.ts';
