import {
  checkExpression,
  checkTemplate,
  contactEnvironment,
  type Environment,
  type Field,
  type Flow,
  type FoundSpan,
  hasErrors,
  type Problem,
  type Workspace,
} from '#runtime/index.ts';
import type { Line } from './things.ts';

const HOLES = /\{\{.*?\}\}/gs;
const QUOTED = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g;
const NAME_PART = /[A-Za-z0-9_]/;

const spansIn = (text: string, pattern: RegExp): FoundSpan[] =>
  [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }));

/** The parts of a line that are source, without what is quoted in them. */
function sourceIn({ text, is, type }: Line): FoundSpan[] {
  const parts =
    is === 'source'
      ? [{ from: 0, to: text.length }]
      : type?.kind === 'text' || type?.kind === 'template'
        ? spansIn(text, HOLES)
        : [];
  return parts.flatMap(({ from, to }) => {
    const quoted = spansIn(text.slice(from, to), QUOTED).map((one) => ({
      from: one.from + from,
      to: one.to + from,
    }));
    const ends = [from, ...quoted.flatMap((one) => [one.from, one.to]), to];
    return ends.flatMap((end, index) => (index % 2 === 0 ? [{ from: end, to: ends[index + 1] ?? to }] : []));
  });
}

/** Whether a place lies within a name. */
const cutsName = (text: string, at: number): boolean =>
  at > 0 && NAME_PART.test(text[at - 1] ?? '') && NAME_PART.test(text[at] ?? '');

const environments = new WeakMap<Flow, { workspace: Workspace; environment: Environment<never> }>();

function environmentFor(flow: Flow, workspace: Workspace): Environment<never> {
  const known = environments.get(flow);
  if (known?.workspace === workspace) return known.environment;
  const environment = contactEnvironment(flow.variables, workspace.customerFields);
  environments.set(flow, { workspace, environment });
  return environment;
}

/** Why a line must not become the value: a name would be cut, or what is source would not be any more. */
export function breaksSource(
  line: Line,
  spans: readonly FoundSpan[],
  value: string,
  flow: Flow,
  workspace: Workspace,
): 'inside-name' | 'breaks-source' | undefined {
  const { type, text } = line;
  if (!type || !hasSource(type)) return undefined;
  const source = sourceIn(line);
  const isIn = (at: number) => source.some(({ from, to }) => at > from && at < to);
  const cuts = spans.some(({ from, to }) => [from, to].some((at) => isIn(at) && cutsName(text, at)));
  if (cuts) return 'inside-name';
  const environment = environmentFor(flow, workspace);
  const isWorse =
    hasErrors(problemsOf(type, value, environment)) && !hasErrors(problemsOf(type, text, environment));
  return isWorse || holesOf(text, type) !== holesOf(value, type) ? 'breaks-source' : undefined;
}

const hasSource = ({ kind }: Field['type']): boolean =>
  kind === 'expression' || kind === 'text' || kind === 'template';

/** How many expressions stand in a text: words never become one, nor the other way round. */
const holesOf = (text: string, { kind }: Field['type']): number =>
  kind === 'expression' ? 0 : spansIn(text, HOLES).length;

function problemsOf(type: Field['type'], text: string, environment: Environment<never>): Problem[] {
  if (type.kind !== 'expression') return text.includes('{{') ? checkTemplate(text, environment).problems : [];
  const expected = type.type === 'any' ? undefined : type.type;
  return checkExpression(text, environment, expected).problems;
}
