#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, Option } from 'commander';
import { nodes } from '../../nodes/index.ts';
import about from '../../package.json' with { type: 'json' };
import { channels } from '../channels/registry.ts';
import { UI_LANGUAGES, type UiLanguage } from '../model/language.ts';
import { compileCommand } from './commands/compile.ts';
import { dataCommand } from './commands/data.ts';
import { diffCommand } from './commands/diff.ts';
import { documentCommand } from './commands/document.ts';
import { evalCommand } from './commands/eval.ts';
import { generateCommand } from './commands/generate.ts';
import { replayCommand } from './commands/replay.ts';
import { runCommand } from './commands/run.ts';
import { schemaCommand } from './commands/schema.ts';
import { serveCommand } from './commands/serve.ts';
import { testCommand } from './commands/test.ts';
import { validateCommand } from './commands/validate.ts';
import { EXIT, type Exit, WrongUse } from './exit.ts';
import { runHostThread } from './host/thread.ts';
import { endWithReader, languageFrom, Terminal } from './terminal.ts';
import { playShare } from './test/workers.ts';
import type { Tools } from './tools.ts';

/** From here in the repository and from `dist/cli` in the package alike. */
const STUDIO = fileURLToPath(new URL('../../dist/studio', import.meta.url));

const COMMANDS = [
  validateCommand,
  compileCommand,
  runCommand,
  testCommand,
  replayCommand,
  generateCommand,
  diffCommand,
  documentCommand,
  evalCommand,
  schemaCommand,
  serveCommand,
  dataCommand,
];

function commandLine(tools: Tools): Command {
  const program = new Command('routewright')
    .description(about.description)
    .version(about.version)
    .addOption(
      new Option('--lang <language>', 'the language of what is said')
        .choices(UI_LANGUAGES)
        .default(languageFrom(process.env)),
    )
    .hook('preAction', (root) => {
      tools.terminal.language = root.opts<{ lang: UiLanguage }>().lang;
    });
  for (const make of COMMANDS) program.addCommand(make(tools));
  for (const command of [program, ...program.commands])
    command.exitOverride().showHelpAfterError('(see --help)');
  return program;
}

/** How an exception ends the command: wrong use is explained already or in its message, anything else is our fault. */
function exitFor(thrown: unknown, terminal: Terminal): Exit {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? EXIT.fine : EXIT.wrongUse;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (thrown instanceof WrongUse) {
    terminal.say(`error: ${message}`);
    return EXIT.wrongUse;
  }
  terminal.say(`routewright: something went wrong that should not be possible: ${message}`);
  return EXIT.problems;
}

const terminal = new Terminal();
endWithReader();
process.once('uncaughtException', (thrown) => {
  exitFor(thrown, terminal);
  process.exit(EXIT.problems);
});
try {
  const tools: Tools = { nodes, channels, terminal, studio: STUDIO };
  if (!(await playShare(tools)) && !(await runHostThread(tools))) await commandLine(tools).parseAsync();
} catch (thrown) {
  process.exitCode = exitFor(thrown, terminal);
}
