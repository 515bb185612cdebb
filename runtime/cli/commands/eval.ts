import { Command, InvalidArgumentError, Option } from 'commander';
import type { ExpectedType } from '../../expression/check.ts';
import type { Instant } from '../../model/instant.ts';
import type { JsonObject } from '../../model/json.ts';
import { sayLeaf } from '../../words/explain.ts';
import { answerJson } from '../evaluate/answer.ts';
import { type Answer, type Asking, evaluate, readInstant } from '../evaluate/evaluate.ts';
import { evaluateLines } from '../evaluate/lines.ts';
import { pointAt } from '../evaluate/pointer.ts';
import { readVars } from '../evaluate/question.ts';
import { EXIT, type Exit, WrongUse } from '../exit.ts';
import { STANDARD } from '../terminal.ts';
import { need, prepareFor, report, type Tools } from '../tools.ts';

interface Options {
  vars: string;
  batch?: string;
  explain?: true;
  at?: Instant;
  type?: ExpectedType;
  json?: true;
}

const TYPES: readonly ExpectedType[] = ['boolean', 'text', 'number'];

/** How what stands on the command line is called in problems. */
const EXPRESSION = '<expression>';
const VARS = '<vars>';

export const evalCommand = (tools: Tools): Command =>
  new Command('eval')
    .description('Evaluate an expression, or many of them.')
    .argument('[expression]', 'an expression; - reads standard input')
    .option('--vars <json>', 'the values it is about: a JSON object, or @ and the file that holds one', '{}')
    .addOption(
      new Option('-b, --batch <file>', 'evaluate { "expr", "vars" } on each line of a file').conflicts(
        'vars',
      ),
    )
    .option('--explain', 'also print what decided')
    .option('--at <time>', 'what now is, as 2026-11-24T09:00:00Z', moment)
    .addOption(new Option('--type <type>', 'what it has to give').choices(TYPES))
    .option('--json', 'print what is printed of a line of a batch')
    .action(async (expression: string | undefined, options: Options) => {
      process.exitCode = await run(tools, expression, options);
    });

function moment(text: string): Instant {
  const at = readInstant(text);
  if (at === undefined) throw new InvalidArgumentError('A time is written as 2026-11-24T09:00:00Z.');
  return at;
}

async function run(tools: Tools, expression: string | undefined, options: Options): Promise<Exit> {
  const { batch, at, type, explain } = options;
  const asking: Asking = { now: at, type, explain };
  if ((expression === undefined) === (batch === undefined))
    throw new WrongUse('Give an expression, or a file of them with --batch.');
  if (expression === undefined) return runBatch(tools, batch ?? STANDARD, asking);
  const expr = await sourceOf(tools, expression);
  const vars = await varsOf(tools, options.vars);
  if (expr === undefined || vars === undefined) return EXIT.problems;
  await prepareFor(expr);
  const answer = evaluate({ expr, vars }, asking);
  if (options.json)
    await tools.terminal.write(
      `${answerJson(answer, tools.terminal.language, { file: EXPRESSION, nodes: tools.nodes })}\n`,
    );
  else await tell(tools, expr, answer);
  return answer.problems ? EXIT.problems : EXIT.fine;
}

async function runBatch(tools: Tools, file: string, asking: Asking): Promise<Exit> {
  const bytes = await tools.terminal.bytes(file);
  report(tools, bytes.problems ?? [], { file, nodes: tools.nodes });
  if (bytes.problems) return EXIT.problems;
  return (await evaluateLines(tools, file, bytes.value, asking)) ? EXIT.fine : EXIT.problems;
}

/** A file or standard input ends with a newline that is not meant. */
async function sourceOf(tools: Tools, expression: string): Promise<string | undefined> {
  if (expression !== STANDARD) return expression;
  return need(tools, expression, (text) => ({ value: text.replace(/\r?\n$/, '') }));
}

async function varsOf(tools: Tools, given: string): Promise<JsonObject | undefined> {
  if (given.startsWith('@')) return need(tools, given.slice(1), readVars);
  const { value, problems } = readVars(given);
  report(tools, problems ?? [], { file: VARS, nodes: tools.nodes });
  return value;
}

/** For a person: the value, or what is wrong with the place pointed at; then what decided. */
async function tell(tools: Tools, expr: string, { value, problems, because = [] }: Answer): Promise<void> {
  const { terminal, nodes } = tools;
  for (const problem of problems ?? []) {
    report(tools, [problem], { file: EXPRESSION, nodes, source: expr });
    for (const line of pointAt(expr, problem.where)) terminal.say(`  ${line}`);
  }
  const why = because.map((leaf) => sayLeaf(leaf, terminal.language));
  const lines = problems ? why : [JSON.stringify(value), ...why];
  for (const line of lines) await terminal.write(`${line}\n`);
}
