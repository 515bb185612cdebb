import { Argument, Command } from 'commander';
import { fileText } from '../../compile/canonical.ts';
import { EXIT } from '../exit.ts';
import { jsonSchema, SCHEMAS, type SchemaName } from '../schemas.ts';
import type { Tools } from '../tools.ts';

export const schemaCommand = ({ terminal }: Tools): Command =>
  new Command('schema')
    .description('Print the JSON Schema of a file or line.')
    .addArgument(new Argument('<what>', 'what it describes').choices(Object.keys(SCHEMAS)))
    .action(async (what: SchemaName) => {
      await terminal.write(fileText(jsonSchema(what)));
      process.exitCode = EXIT.fine;
    });
