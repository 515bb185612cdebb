import { Command, Option } from 'commander';
import { glyphs } from '../../../nodes/glyphs.ts';
import { readFlow } from '../../compile/1-read/flow.ts';
import { compile } from '../../compile/index.ts';
import { usesOf } from '../../define/script-uses.ts';
import { documentOf } from '../../drawing/document/document.ts';
import { sayIn } from '../../drawing/document/words.ts';
import { dataUrl, type PictureContext, pictureOf } from '../../drawing/picture/picture.ts';
import { summaryContext } from '../../drawing/summary.ts';
import type { Flow } from '../../model/flow.ts';
import type { UiLanguage } from '../../model/language.ts';
import { type Workspace, workspace as workspaceSchema } from '../../model/workspace.ts';
import { fieldName, languageName } from '../../words/names.ts';
import { sayProblem } from '../../words/say.ts';
import { EXIT, type Exit } from '../exit.ts';
import { writeOutput } from '../output.ts';
import { STANDARD } from '../terminal.ts';
import { need, readGoodWorkspace, type Tools } from '../tools.ts';

const FORMATS = ['md', 'svg'] as const;

interface Options {
  workspace?: string;
  output: string;
  /** The same, by its shorter name. */
  out?: string;
  format: (typeof FORMATS)[number];
  language?: string;
}

export const documentCommand = (tools: Tools): Command =>
  new Command('document')
    .description('Write a flow down for people: as Markdown with its picture, or as the picture alone.')
    .argument('<flow>', 'a *.flow.json; - reads standard input')
    .option('-w, --workspace <file>', 'the contact centre that the flow refers to')
    .option('-o, --output <file>', 'where the document goes', STANDARD)
    .addOption(new Option('--out <file>').hideHelp())
    .addOption(new Option('--format <format>', 'Markdown or SVG').choices(FORMATS).default('md'))
    .option('--language <language>', 'the language of customers in which texts are quoted, such as nl')
    .action(async (file: string, options: Options) => {
      process.exitCode = await run(tools, file, options);
    });

async function run(tools: Tools, file: string, options: Options): Promise<Exit> {
  const { language } = tools.terminal;
  const given =
    options.workspace === undefined
      ? undefined
      : await need(tools, options.workspace, readGoodWorkspace(tools));
  const flow = await need(tools, file, readFlow);
  if (!flow || (options.workspace !== undefined && !given)) return EXIT.problems;
  const workspace = given ?? unknown(language);
  const context = pictureContext(tools, workspace, options.language);
  const picture = pictureOf(flow, context);
  const text =
    options.format === 'svg' ? picture.svg : written(tools, { flow, given, context, svg: picture.svg });
  return writeOutput(tools, file, options.out ?? options.output, text);
}

/** A workspace of which nothing is known: things go by their ids. */
const unknown = (language: UiLanguage): Workspace =>
  workspaceSchema.parse({
    ...{ format: 'routewright/workspace', version: 2, id: 'unknown', name: 'unknown' },
    ...{ languages: { fallback: [language] }, pointsOfContact: {}, skills: {} },
  });

/** Texts are quoted in the language asked for, else in that of the document if customers are written to in it. */
function pictureContext({ terminal, nodes }: Tools, workspace: Workspace, wanted?: string): PictureContext {
  const { language } = terminal;
  const textLanguage = wanted ?? language;
  const say = sayIn(language);
  return {
    nodes,
    glyphs,
    textLanguage,
    summary: summaryContext(workspace, language, textLanguage),
    unnamed: (number) => say('port', { number }),
    counted: (number) => say('counted', { number }),
  };
}

interface Writing {
  flow: Flow;
  given: Workspace | undefined;
  context: PictureContext;
  svg: string;
}

/** What is wrong with the flow is told in the document: a draft can be written down as well. */
function written(
  { terminal: { language }, nodes, channels }: Tools,
  { flow, given, context, svg }: Writing,
): string {
  const { problems } = compile(flow, { nodes, channels, ...(given ? { workspace: given } : {}) });
  const points = given ? usesOf(flow.id, { workspace: given, flows: [flow], nodes }).points : [];
  return documentOf(flow, {
    ...context,
    picture: dataUrl(svg),
    problems: problems.map((problem) => ({
      severity: problem.severity,
      sentence: sayProblem(problem, language, nodes, flow, channels),
    })),
    usedBy: points.map(({ name }) => name),
    fieldName: (path, node) => fieldName(path, node, { language, nodes, flow, channels }),
    languageName: (one) => languageName(one, language),
  });
}
