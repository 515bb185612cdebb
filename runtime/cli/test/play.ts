import { writeFile } from 'node:fs/promises';
import { wordsOf } from '../../channels/shared/act.ts';
import { readScenario } from '../../compile/1-read/scenario.ts';
import { reasonOf, refuse } from '../../hosts/input.ts';
import type { UiLanguage } from '../../model/language.ts';
import { hasErrors, type Problem } from '../../model/problem.ts';
import type { Scenario } from '../../model/scenario.ts';
import { accept } from '../../scenario/accept.ts';
import type { Difference, ScenarioReport } from '../../scenario/report.ts';
import { passed, runScenario } from '../../scenario/run.ts';
import { writeScenario } from '../../scenario/write.ts';
import { nodeName } from '../../words/names.ts';
import { load, type Tools } from '../tools.ts';
import { type Around, type AroundOptions, type Found, Surroundings } from './around.ts';
import { type Passed, passedIn } from './coverage.ts';
import { sayTest } from './words.ts';

export interface TestOptions extends AroundOptions {
  coverage?: true | undefined;
  update?: true | undefined;
  /** Only scenarios with one of these; none: all. */
  tag: readonly string[];
}

/** A difference, and what its node and step are called. */
export interface ToldDifference extends Difference {
  nodeName?: string;
  /** What is done in the step. */
  act: string;
}

/** How the scenario of a file went. */
export interface Result {
  file: string;
  /** Absent when it cannot be read. */
  id?: string;
  name?: string;
  passed: boolean;
  /** What came was written into the file. */
  updated?: true;
  problems: readonly Problem[];
  differences: readonly ToldDifference[];
  /** How long it took, in milliseconds. */
  took: number;
}

/** What came of some files; plain data, which a worker can send. */
export interface Batch {
  results: Result[];
  /** What is wrong with the files around them. */
  found: Found[];
  passed: Passed;
}

/** Plays the scenarios of some files, one after the other. */
export async function playFiles(
  tools: Tools,
  files: readonly string[],
  options: TestOptions,
): Promise<Batch> {
  const surroundings = new Surroundings(tools, options);
  const results: Result[] = [];
  const covered: Passed = new Map();
  for (const file of files) {
    const { value: scenario, problems } = await load(tools, file, readScenario);
    if (!scenario) {
      results.push({ file, passed: false, problems, differences: [], took: 0 });
      continue;
    }
    if (!isTagged(scenario, options.tag)) continue;
    const around = await surroundings.of(file);
    const { id, name } = scenario;
    if (!around) {
      results.push({ file, id, name, passed: false, problems: [], differences: [], took: 0 });
      continue;
    }
    const started = performance.now();
    const report = runScenario(scenario, around.given);
    const took = performance.now() - started;
    if (options.coverage) passedIn(covered, around, report);
    const played = { file, id, name, took, ...told(tools, scenario, report, around) };
    results.push(options.update ? await updated(played, scenario, report) : played);
  }
  return { results, found: surroundings.found, passed: covered };
}

const isTagged = ({ tags }: Scenario, wanted: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((tag) => tags.includes(tag));

function told({ nodes, terminal }: Tools, scenario: Scenario, report: ScenarioReport, { flows }: Around) {
  return {
    passed: passed(report),
    problems: report.problems,
    differences: report.differences.map((one): ToldDifference => {
      const { node, script, step } = one;
      const flow = script === undefined ? undefined : flows.get(script);
      const naming = { language: terminal.language, nodes, flow };
      const name = node === undefined ? {} : { nodeName: nodeName(node, naming) };
      return { ...one, ...name, act: actOf(scenario, step, terminal.language) };
    }),
  };
}

/** What is done in a step, as short as it can be said. */
function actOf({ steps }: Scenario, number: number, language: UiLanguage): string {
  const act = steps[number]?.do;
  if (!act) return '';
  if (act.kind === 'event') return act.event.type;
  if (act.kind !== 'customer') return sayTest(`act.${act.kind}`, language);
  const { customer, act: done } = act;
  const who = typeof customer === 'string' ? customer : (customer.name ?? customer.address);
  return `${who}: ${JSON.stringify(wordsOf(done))}`;
}

/** What came, written into the file where it differs from what was expected. */
async function updated(result: Result, scenario: Scenario, report: ScenarioReport): Promise<Result> {
  if (report.differences.length === 0) return result;
  try {
    await writeFile(result.file, writeScenario(accept(scenario, report)));
  } catch (thrown) {
    const { problems } = refuse('output.not-writable', { reason: reasonOf(thrown) });
    return { ...result, passed: false, problems: [...result.problems, ...problems] };
  }
  return { ...result, updated: true, differences: [], passed: !hasErrors(result.problems) };
}
