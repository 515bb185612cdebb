import { hasErrors, type Problem } from '../model/problem.ts';
import type { Checked } from './check.ts';
import { problemAt, type Span } from './codes.ts';
import type { Environment } from './environment.ts';
import { type Analysis, analyse } from './meaning/analyse.ts';
import { Effort } from './meaning/context.ts';
import { renderer } from './template/render.ts';
import { scan } from './template/scan.ts';
import { encoded, shown } from './template/show.ts';

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

/** Checks a text with `{{ }}` as it is typed; all offsets are those of the whole text. Never throws. */
export function checkTemplate(source: string, environment: Environment<never>): Checked {
  const { problems, paths } = analyseTemplate(source, environment, new Effort());
  return { problems, paths };
}

/** Compiles a text with `{{ }}` once; one with errors gives its problems instead. Never throws. */
export function compileTemplate<S>(
  source: string,
  environment: Environment<S>,
  { encode }: TemplateOptions = {},
): CompiledTemplate<S> | { problems: Problem[] } {
  const effort = new Effort();
  const { texts, holes, problems, paths } = analyseTemplate(source, environment, effort);
  if (hasErrors(problems)) return { problems };
  const waiting = holes.flatMap((hole) => hole.waiting);
  if (waiting.length > 0) return { problems: waiting };
  const values = holes.map(({ tree, meaning }) => {
    const value = shown(meaning!, tree!);
    return encode === 'url' ? encoded(value, tree!) : value;
  });
  const fill = renderer(texts, values, { from: 0, to: source.length });
  const render = (scope: S) => {
    effort.frame.refuel();
    return fill(scope as never);
  };
  return { render, paths };
}

interface TemplateAnalysis extends Checked {
  texts: string[];
  holes: Analysis[];
}

function analyseTemplate(source: string, environment: Environment<never>, effort: Effort): TemplateAnalysis {
  const { texts, holes, problems } = scan(source);
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
  const analysis = analyse(source.slice(0, to), environment, { expected: 'shown', from, effort });
  if (source.slice(from, to).trim() !== '') return analysis;
  return { ...analysis, problems: [problemAt('expression.empty', { from: from - 2, to: to + 2 }, {})] };
}
