import { hasErrors, type Problem } from '../model/problem.ts';
import { type Analysis, analyse } from './check/analyse.ts';
import { Effort } from './check/context.ts';
import type { Checked } from './check.ts';
import { problemAt, type Span } from './codes.ts';
import { CompileContext } from './compile/context.ts';
import { emit } from './compile/emit.ts';
import type { Environment } from './environment.ts';
import { Frame } from './frame.ts';
import { notReady } from './ready.ts';
import { renderer } from './template/render.ts';
import { scan } from './template/scan.ts';
import { encoded, show } from './template/show.ts';

/** A text with its `{{ }}` ready to be filled in, any number of times. */
export interface CompiledTemplate<S> {
  /** Throws an `ExpressionError` and nothing else. */
  render: (scope: S) => string;
  /** The paths it reads, such as `contact.language`. */
  paths: string[];
}

export interface TemplateOptions {
  /** Percent-encodes each value, as an address needs. */
  encode?: 'url';
}

interface TemplateAnalysis extends Checked {
  texts: string[];
  holes: Analysis[];
}

/** Checks a text with `{{ }}` as it is typed; all offsets are those of the whole text. Never throws. */
export function checkTemplate(source: string, environment: Environment<never>): Checked {
  const { problems, paths } = analyseTemplate(source, environment);
  return { problems, paths };
}

/** Compiles a text with `{{ }}` once; one with errors gives its problems instead. Never throws. */
export function compileTemplate<S>(
  source: string,
  environment: Environment<S>,
  options: TemplateOptions = {},
): CompiledTemplate<S> | { problems: Problem[] } {
  const { texts, holes, problems, paths } = analyseTemplate(source, environment);
  if (hasErrors(problems)) return { problems };
  const waiting = holes.flatMap(({ facts }) => notReady(facts));
  if (waiting.length > 0) return { problems: waiting };
  const frame = new Frame();
  const values = holes.map(({ tree, facts }) => {
    const node = tree!;
    const context = new CompileContext<S>(environment, facts, emit, frame);
    const shown = show(context.of(node), context.typeOf(node).kind, node);
    return options.encode === 'url' ? encoded(shown, node) : shown;
  });
  const fill = renderer(texts, values, { from: 0, to: source.length });
  const render = (scope: S) => {
    frame.refuel();
    return fill(scope);
  };
  return { render, paths };
}

function analyseTemplate(source: string, environment: Environment<never>): TemplateAnalysis {
  const { texts, holes, problems } = scan(source);
  const effort = new Effort();
  const analysed = holes.map((hole) => analyseHole(source, hole, environment, effort));
  return {
    texts,
    holes: analysed,
    problems: [...analysed.flatMap((one) => one.problems), ...problems],
    paths: [...new Set(analysed.flatMap(({ paths }) => paths))],
  };
}

/** An empty hole is marked with its braces, so that there is something to see. */
function analyseHole(
  source: string,
  { from, to }: Span,
  environment: Environment<never>,
  effort: Effort,
): Analysis {
  const analysis = analyse(source.slice(0, to), environment, 'shown', from, effort);
  if (source.slice(from, to).trim() !== '') return analysis;
  return { ...analysis, problems: [problemAt('expression.empty', { from: from - 2, to: to + 2 }, {})] };
}
