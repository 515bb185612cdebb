import type { Json } from '../../model/json.ts';
import { fileName, problemJson, problemLine } from '../report.ts';
import type { Tools } from '../tools.ts';
import type { ScriptCoverage } from './coverage.ts';
import type { Batch, Result, ToldDifference } from './play.ts';
import { sayTest } from './words.ts';

/** Longer values are cut: the whole of it is in `--json`. */
const VALUE_MAX = 400;

/** How a scenario went, for people: a line when it passed, else also what was not as expected. */
export function resultText(tools: Tools, result: Result): string {
  const { language } = tools.terminal;
  const { file, name } = result;
  const verdict = sayTest(result.updated ? 'updated' : result.passed ? 'passed' : 'failed', language);
  const heading = `${verdict}  ${[fileName(file), name].filter((one) => one !== undefined).join('  ')}`;
  return [heading, ...reasonsOf(tools, result).map((line) => `  ${line}`)].map(shown).join('\n');
}

/** What is not as expected, and what keeps it from being played. */
export function reasonsOf(tools: Tools, { file, problems, differences }: Result): string[] {
  const { language } = tools.terminal;
  const about = { file, nodes: tools.nodes, channels: tools.channels };
  let step = -1;
  return [
    ...problems.map((problem) => problemLine(problem, language, about)),
    ...differences.flatMap((one) => {
      const heading = sayTest('step', language, { number: one.step + 1, act: one.act });
      const lines = differenceLines(tools, one).map((line) => `  ${line}`);
      const isNew = one.step !== step;
      step = one.step;
      return isNew ? [heading, ...lines] : lines;
    }),
  ];
}

function differenceLines({ terminal: { language } }: Tools, difference: ToldDifference): string[] {
  const { kind, path, expected, actual, node, nodeName, script } = difference;
  const told: [Parameters<typeof sayTest>[0], string | undefined][] = [
    ['expected', expected === undefined ? undefined : valueText(expected)],
    ['came', actual === undefined ? undefined : valueText(actual)],
    ['node', node === undefined ? undefined : `${nodeName ?? node} (${script ?? ''}: ${node})`],
  ];
  const width = Math.max(...told.map(([key]) => sayTest(key, language).length));
  return [
    sayTest(kind, language, { path }),
    ...told.flatMap(([key, value]) =>
      value === undefined ? [] : [`  ${sayTest(key, language).padEnd(width)}  ${value}`],
    ),
  ];
}

function valueText(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > VALUE_MAX ? `${text.slice(0, VALUE_MAX)} …` : text;
}

/** Names and texts come from files: nothing in them may move the cursor or begin a line. */
const shown = (line: string): string => line.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

export function coverageText({ terminal: { language } }: Tools, coverage: readonly ScriptCoverage[]): string {
  return coverage
    .flatMap(({ missing, ...counts }) => [
      sayTest('covered', language, counts),
      ...(missing.length === 0
        ? [`  ${sayTest('none-missing', language)}`]
        : missing.map((way) => `  ${way}`)),
    ])
    .map((line) => `${shown(line)}\n`)
    .join('');
}

export function totalText({ terminal: { language } }: Tools, { results }: Batch): string {
  const passed = results.filter((one) => one.passed).length;
  const updated = results.filter((one) => one.updated).length;
  const counts = { passed, failed: results.length - passed, updated };
  return `${sayTest(updated > 0 ? 'total-updated' : 'total', language, counts)}\n`;
}

/** The same as JSON. */
export function batchJson(tools: Tools, { results }: Batch, coverage: readonly ScriptCoverage[] | undefined) {
  const { language } = tools.terminal;
  const passed = results.filter((one) => one.passed).length;
  return {
    passed,
    failed: results.length - passed,
    scenarios: results.map(({ took: _, problems, ...result }) => ({
      ...result,
      problems: problems.map((problem) =>
        problemJson(problem, language, { file: result.file, nodes: tools.nodes, channels: tools.channels }),
      ),
    })),
    ...(coverage && { coverage }),
  };
}
