import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { error } from '../../model/problem.ts';
import { EXIT, type Exit } from '../exit.ts';
import { report, type Tools } from '../tools.ts';

/** Loaded only then: the store needs a newer Node than all else. */
const data = () => import('../host/data.ts');

/** What is done with the folder of a host that does not run; a copy is made of one that does as well. */
export function dataCommand(tools: Tools): Command {
  const one = (name: string, says: string): Command =>
    new Command(name).description(says).argument('<folder>', 'the folder that serve was given with --data');
  const doing = async (folder: string, act: () => Promise<Exit>): Promise<void> => {
    const isThere = existsSync(join(folder, 'routewright.db'));
    if (!isThere) report(tools, [error('data.no-store')], { file: folder, nodes: tools.nodes });
    process.exitCode = isThere ? await act() : EXIT.problems;
  };
  const check = one('check', 'Say whether the store is whole, and what is in it.').action((folder: string) =>
    doing(folder, async () => (await data()).check(tools, folder)),
  );
  const compact = one('compact', 'Give back to the disk what is not used any more.').action(
    (folder: string) => doing(folder, async () => (await data()).compact(tools, folder)),
  );
  const exported = one('export', 'Write what happened as JSON Lines, masked as the workspace says.')
    .option('--unmasked', 'as it is, with all that customers wrote')
    .action((folder: string, { unmasked = false }: { unmasked?: boolean }) =>
      doing(folder, async () => (await data()).exportEvents(tools, folder, unmasked)),
    );
  const backup = one('backup', 'Copy all of it into a new folder, also while the host runs.')
    .argument('<to>', 'a folder that is not there yet')
    .action((folder: string, to: string) =>
      doing(folder, async () => (await data()).backUp(tools, folder, to)),
    );
  const command = new Command('data').description('Look after the folder of a host.');
  for (const each of [check, compact, exported, backup]) command.addCommand(each.exitOverride());
  return command;
}
